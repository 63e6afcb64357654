package nl.vaardig.learning.session.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.vaardig.learning.session.Session;
import nl.vaardig.learning.session.SessionSeries;
import nl.vaardig.learning.session.SessionWish;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.NextNotice;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.proxy.Client;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;

/** HR changes or cancels one date of a series by itself. */
@Path("/sessions")
@RequestScoped
@RolesAllowed("HR_ADVISOR")
public class SessionFormPages {

    /** @param id of the date @param fields the reason that was typed */
    public record Cancel(SessionSeries series, Session session, Sent fields) {}

    /** @param address told this once */
    public record TrainerAddress(SessionSeries series, Session session, String address) {}

    @Inject
    PlanSessions plan;

    @Inject
    Client client;

    @Inject
    CurrentRequest request;

    @Context
    HttpServletRequest http;

    @GET
    @Path("{id: \\d+}/form")
    public Page change(@PathParam("id") long id) {
        Session session = plan.date(id);
        return DateForm.page(plan.series(session.series().id()), id, fields(session));
    }

    private static Sent fields(Session session) {
        return Sent.blank()
                .with("day", session.span().day())
                .with("begins", session.span().begins())
                .with("ends", session.span().ends())
                .with("place", session.place())
                .with("link", session.link())
                .with("trainerName", session.trainerSaid().name())
                .with("trainerMail", session.trainerSaid().mail())
                .with("seats", session.seats())
                .with("closesHours", session.closesHours())
                .with("cancelHours", session.cancelHours());
    }

    @POST
    @Path("{id: \\d+}")
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        SessionSeries series = plan.series(plan.date(id).series().id());
        Sent sent = DateForm.typed(typed, request.language());
        SessionWish wish = SessionWish.read(sent, plan.today(), plan.last());
        Boolean done = sent.tried(() -> {
            plan.change(id, wish);
            return true;
        });
        return done == null
                ? FormAnswer.again(DateForm.page(series, id, sent))
                : FormAnswer.goTo("/sessions/" + id, NextNotice.of("session.done.saved"));
    }

    @GET
    @Path("{id: \\d+}/cancellation")
    public Page cancel(@PathParam("id") long id) {
        return cancelPage(id, Sent.blank());
    }

    @POST
    @Path("{id: \\d+}/cancellation")
    public Response cancel(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        plan.date(id);
        Sent sent = Sent.form(typed, request.language()).named("reason", "session.cancel.reason");
        String reason = sent.text("reason", Session.LONGEST_REASON);
        Boolean done = sent.tried(() -> {
            plan.cancel(id, reason);
            return true;
        });
        return done == null
                ? FormAnswer.again(cancelPage(id, sent))
                : FormAnswer.goTo("/sessions/" + id, NextNotice.of("session.done.cancelled"));
    }

    /** The answer to the act itself, as nothing of the address is kept. */
    @POST
    @Path("{id: \\d+}/trainer-address")
    public Page openToTrainer(@PathParam("id") long id) {
        String secret = plan.openToTrainer(id);
        Session session = plan.date(id);
        String address = client.base(http).resolve("sessions/trainer/" + secret).toString();
        SessionSeries series = plan.series(session.series().id());
        return new Page("session/trainer-address.jte", new TrainerAddress(series, session, address));
    }

    private Page cancelPage(long id, Sent fields) {
        Session session = plan.date(id);
        return new Page(
                "session/cancel.jte", new Cancel(plan.series(session.series().id()), session, fields));
    }
}
