package nl.vaardig.inventory.round.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import nl.vaardig.inventory.round.run.RunRound;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.navigation.Bar;
import nl.vaardig.platform.navigation.InNavigation;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Messages;

/** The rounds, one round with who has answered, and the acts that move it on. */
@Path("/rounds")
@InNavigation(
        value = Bar.VIEWS,
        order = 80,
        word = "round.nav",
        roles = {Role.HR_ADVISOR, Role.BOARD})
@StandsUnder({"/inventory", "/board"})
@RequestScoped
public class RoundPages {

    @Inject
    ReadRounds figures;

    @Inject
    RunRound run;

    @Inject
    CurrentRequest request;

    @GET
    @RolesAllowed({"HR_ADVISOR", "BOARD"})
    public Page list(@QueryParam("page") String page) {
        Paging.Ask ask = Paging.Ask.of(Asked.number(page, "page"), 25);
        return new Page("round/rounds.jte", figures.list(ask));
    }

    @GET
    @Path("{round: \\d+}")
    @RolesAllowed({"HR_ADVISOR", "BOARD"})
    public Page show(@PathParam("round") long id, @QueryParam("page") String page) {
        return page(id, Paging.Ask.of(Asked.number(page, "page"), 25), Map.of());
    }

    @POST
    @Path("{round: \\d+}/opening")
    @RolesAllowed("HR_ADVISOR")
    public Response open(@PathParam("round") long id) {
        return after(id, () -> run.open(id));
    }

    @POST
    @Path("{round: \\d+}/closing")
    @RolesAllowed("HR_ADVISOR")
    public Response close(@PathParam("round") long id) {
        return after(id, () -> run.close(id));
    }

    @POST
    @Path("{round: \\d+}/extension")
    @RolesAllowed("HR_ADVISOR")
    public Response extend(@PathParam("round") long id, MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language()).named("days", "round.extend.days");
        Integer days = RunRound.days(sent);
        if (days == null) return FormAnswer.again(page(id, Paging.Ask.of(1, 25), sent.errors()));
        return after(id, () -> run.extend(id, days));
    }

    /** The same page with the reason when a rule stands in the way. */
    private Response after(long id, Runnable act) {
        try {
            act.run();
        } catch (RuleRefused e) {
            String reason = Messages.in(request.language()).text(e.key(), e.args());
            return FormAnswer.refused(page(id, Paging.Ask.of(1, 25), Map.of("round", reason)));
        }
        return FormAnswer.goTo("/rounds/" + id);
    }

    private Page page(long id, Paging.Ask ask, Map<String, String> errors) {
        return new Page("round/round.jte", figures.round(id, ask, errors));
    }
}
