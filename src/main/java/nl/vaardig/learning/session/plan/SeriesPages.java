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
import java.util.List;
import nl.vaardig.learning.session.SeriesWish;
import nl.vaardig.learning.session.SessionSeries;
import nl.vaardig.learning.session.signup.SessionDates;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.NextNotice;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;

/** A meeting that is offered, with its dates. HR makes and changes them. */
@Path("/sessions/series")
@RequestScoped
@RolesAllowed("HR_ADVISOR")
public class SeriesPages {

    /** @param plans whether the reader is HR */
    public record One(SessionSeries series, List<SessionDates.Date> dates, boolean plans) {}

    /** @param id null for a new one */
    public record Form(Long id, Sent fields) {}

    @Inject
    PlanSessions plan;

    @Inject
    SessionDates dates;

    @Inject
    CurrentRequest request;

    @GET
    @Path("{id: \\d+}")
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    public Page one(@PathParam("id") long id) {
        SessionSeries series = plan.series(id);
        return new Page("session/series.jte", new One(series, dates.of(id), dates.isHr()));
    }

    @GET
    @Path("new")
    public Page form() {
        return page(null, Sent.blank());
    }

    @POST
    public Response offer(MultivaluedMap<String, String> typed) {
        Sent sent = sent(typed);
        SeriesWish wish = SeriesWish.read(sent);
        Long made = sent.tried(() -> plan.offer(wish));
        return made == null
                ? FormAnswer.again(page(null, sent))
                : FormAnswer.goTo("/sessions/series/" + made, NextNotice.of("session.done.offered"));
    }

    @GET
    @Path("{id: \\d+}/form")
    public Page form(@PathParam("id") long id) {
        SessionSeries now = plan.series(id);
        Sent fields = Sent.blank()
                .withBoth("title", now.title())
                .withBoth("about", now.about())
                .with("cost", now.cost() == null ? null : now.cost().toPlainString())
                .with("links", String.join("\n", now.links()));
        return page(id, fields);
    }

    @POST
    @Path("{id: \\d+}")
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        plan.series(id);
        Sent sent = sent(typed);
        SeriesWish wish = SeriesWish.read(sent);
        Boolean done = sent.tried(() -> {
            plan.change(id, wish);
            return true;
        });
        return done == null
                ? FormAnswer.again(page(id, sent))
                : FormAnswer.goTo("/sessions/series/" + id, NextNotice.of("session.done.saved"));
    }

    /** No more of it; "return" offers it again. */
    @POST
    @Path("{id: \\d+}/archive")
    public Response archive(@PathParam("id") long id) {
        plan.archive(id);
        return FormAnswer.goTo("/sessions/series/" + id, NextNotice.of("session.done.archived"));
    }

    @POST
    @Path("{id: \\d+}/return")
    public Response offerAgain(@PathParam("id") long id) {
        plan.offerAgain(id);
        return FormAnswer.goTo("/sessions/series/" + id, NextNotice.of("session.done.offered"));
    }

    private Sent sent(MultivaluedMap<String, String> typed) {
        return Sent.form(typed, request.language())
                .named("title-nl", "session.edit.titleNl")
                .named("title-en", "session.edit.titleEn")
                .named("about-nl", "session.edit.aboutNl")
                .named("about-en", "session.edit.aboutEn")
                .named("cost", "session.edit.cost")
                .named("links", "session.edit.links");
    }

    private static Page page(Long id, Sent fields) {
        return new Page("session/series-form.jte", new Form(id, fields));
    }
}
