package nl.vaardig.learning.quiz.review;

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
import nl.vaardig.learning.quiz.attempt.AttemptQuestion;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.privacy.accesslog.AccessLog;

/** The queue of open answers, and one of them. Who looks is noted. */
@Path("/quizzes/reviews")
@RequestScoped
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
public class ReviewPages {

    private static final String SUBJECT = "privacy.subject.openAnswer";

    public record Queue(Paging<Reviews.Line> lines) {}

    public record One(AttemptQuestion question, Sent fields) {}

    @Inject
    Reviews reviews;

    @Inject
    AccessLog accessLog;

    @Inject
    CurrentRequest request;

    @GET
    public Page queue(@QueryParam("page") String page) {
        Paging<Reviews.Line> lines = reviews.waiting(Paging.Ask.of(Asked.number(page, "page"), null));
        accessLog.note(
                lines.items().stream().map(Reviews.Line::employeeId).distinct().toList(), SUBJECT);
        return new Page("quiz/reviews.jte", new Queue(lines));
    }

    @GET
    @Path("{id: \\d+}")
    public Page one(@PathParam("id") long id) {
        return page(id, Sent.blank());
    }

    @POST
    @Path("{id: \\d+}")
    public Response judge(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        reviews.get(id);
        Sent sent = Sent.form(typed, request.language())
                .named("verdict", "quiz.reviews.yours")
                .named("words", "quiz.reviews.words");
        Reviews.Judgement judgement = Reviews.Judgement.read(sent);
        if (judgement == null) return FormAnswer.again(page(id, sent));
        reviews.judge(id, judgement);
        return FormAnswer.goTo("/quizzes/reviews");
    }

    private Page page(long id, Sent fields) {
        AttemptQuestion question = reviews.get(id);
        accessLog.note(question.attempt().employee().id(), SUBJECT);
        return new Page("quiz/review.jte", new One(question, fields));
    }
}
