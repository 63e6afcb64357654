package nl.vaardig.learning.quiz.attempt;

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
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.privacy.accesslog.AccessLog;

/** HR says who gets more time in quizzes with a time limit. */
@Path("/quizzes/extra-time")
@RequestScoped
@RolesAllowed("HR_ADVISOR")
public class ExtraTimePages {

    public record Model(Paging<ExtraTimes.Line> people, Sent fields) {}

    @Inject
    ExtraTimes extra;

    @Inject
    AccessLog accessLog;

    @Inject
    CurrentRequest request;

    @GET
    public Page list(@QueryParam("page") String page) {
        return page(Sent.blank(), Asked.number(page, "page"));
    }

    @POST
    public Response give(MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language())
                .named("staffNumber", "quiz.extra.staffNumber")
                .named("percent", "quiz.extra.percent");
        ExtraTimes.Wish wish = ExtraTimes.Wish.read(sent);
        Long given = sent.tried(() -> extra.give(wish));
        return given == null ? FormAnswer.again(page(sent, null)) : FormAnswer.goTo("/quizzes/extra-time");
    }

    @POST
    @Path("{employee: \\d+}/removal")
    public Response take(@PathParam("employee") long employee) {
        extra.take(employee);
        return FormAnswer.goTo("/quizzes/extra-time");
    }

    private Page page(Sent fields, Integer page) {
        Paging<ExtraTimes.Line> people = extra.page(Paging.Ask.of(page, null));
        accessLog.note(people.items().stream().map(ExtraTimes.Line::employee).toList(), "privacy.subject.extraTime");
        return new Page("quiz/extra-time.jte", new Model(people, fields));
    }
}
