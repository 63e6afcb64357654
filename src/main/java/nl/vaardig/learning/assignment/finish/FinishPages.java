package nl.vaardig.learning.assignment.finish;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.NextNotice;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;

/** The end of an own path. */
@Path("/my/paths/{id: \\d+}/finish")
@RequestScoped
@RolesAllowed("EMPLOYEE")
public class FinishPages {

    @Inject
    ReadFinish reading;

    @Inject
    PathEvaluations evaluations;

    @Inject
    CurrentRequest request;

    @PathParam("id")
    long id;

    /** Of a path that isn't finished there is nothing to show yet. */
    @GET
    public Response show() {
        Finish finish = reading.of(id, Sent.blank());
        if (finish.mine().assignment().state() != AssignmentState.COMPLETED)
            return FormAnswer.goTo(finish.mine().address());
        return Response.ok(page(finish)).build();
    }

    @POST
    @Path("evaluation")
    public Response evaluate(MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language())
                .named("useful", "assignment.finish.useful")
                .named("fit", "assignment.finish.fit")
                .named("better", "assignment.finish.better");
        Finish finish = reading.of(id, sent);
        EvaluationWish wish = EvaluationWish.read(sent);
        if (wish == null) return FormAnswer.again(page(finish));
        evaluations.say(id, wish);
        return FormAnswer.goTo("/my/paths/" + id + "/finish", NextNotice.of("assignment.finish.thanks"));
    }

    private static Page page(Finish finish) {
        return new Page("assignment/finish.jte", finish);
    }
}
