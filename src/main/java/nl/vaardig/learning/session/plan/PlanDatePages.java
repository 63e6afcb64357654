package nl.vaardig.learning.session.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.vaardig.learning.session.SessionSeries;
import nl.vaardig.learning.session.SessionWish;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.NextNotice;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;

/** HR plans dates of a series, one or a week after each other. */
@Path("/sessions/series/{series: \\d+}/dates")
@RequestScoped
@RolesAllowed("HR_ADVISOR")
public class PlanDatePages {

    @Inject
    PlanSessions plan;

    @Inject
    CurrentRequest request;

    @GET
    @Path("new")
    public Page form(@PathParam("series") long series) {
        Sent fields = Sent.blank()
                .with("times", 1)
                .with("closesHours", SessionWish.USUAL_HOURS)
                .with("cancelHours", SessionWish.USUAL_HOURS);
        return DateForm.page(plan.series(series), null, fields);
    }

    @POST
    public Response plan(@PathParam("series") long id, MultivaluedMap<String, String> typed) {
        SessionSeries series = plan.series(id);
        Sent sent = DateForm.typed(typed, request.language());
        SessionWish wish = SessionWish.read(sent, plan.today(), plan.last());
        Integer times = sent.number("times", 1, PlanSessions.MOST_TIMES);
        Object made = sent.tried(() -> sent.ruled("day", () -> plan.plan(id, wish, times)));
        return made == null
                ? FormAnswer.again(DateForm.page(series, null, sent))
                : FormAnswer.goTo("/sessions/series/" + id, NextNotice.of("session.done.planned"));
    }
}
