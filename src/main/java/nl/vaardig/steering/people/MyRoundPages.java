package nl.vaardig.steering.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.vaardig.inventory.round.run.MyRounds;
import nl.vaardig.platform.page.FormAnswer;

/** What one does with an invitation or a reminder: read it. Answering is done on the page of the own ratings. */
@Path("/my/rounds")
@RequestScoped
@RolesAllowed("EMPLOYEE")
public class MyRoundPages {

    @Inject
    MyRounds rounds;

    @POST
    @Path("{round: \\d+}/seen")
    public Response seen(@PathParam("round") long round) {
        rounds.seen(round);
        return FormAnswer.goTo("/my/skills");
    }
}
