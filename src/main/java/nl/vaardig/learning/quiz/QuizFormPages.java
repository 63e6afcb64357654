package nl.vaardig.learning.quiz;

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
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;

/** What HR says of a quiz, but for its questions. */
@Path("/quizzes")
@RequestScoped
@RolesAllowed("HR_ADVISOR")
public class QuizFormPages {

    /** @param id null for a new one */
    public record Form(Long id, Sent fields, List<Skill> skills) {}

    @Inject
    Quizzes quizzes;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @GET
    @Path("new")
    public Page form() {
        Sent usual = Sent.blank()
                .with("passPercent", QuizWish.USUAL_PERCENT)
                .with("shuffle", true)
                .with("feedback", Feedback.END)
                .with("source", RatingSource.TEST);
        return page(null, usual);
    }

    @POST
    public Response make(MultivaluedMap<String, String> typed) {
        Sent sent = sent(typed);
        QuizWish wish = read(sent);
        return wish == null ? FormAnswer.again(page(null, sent)) : FormAnswer.goTo("/quizzes/" + quizzes.add(wish));
    }

    @GET
    @Path("{id: \\d+}/form")
    public Page form(@PathParam("id") long id) {
        QuizWish now = QuizWish.of(quizzes.get(id));
        Sent fields = Sent.blank()
                .withBoth("title", now.title())
                .with("passPercent", now.passPercent())
                .with("attempts", now.attempts())
                .with("minutes", now.minutes())
                .with("shuffle", now.shuffle())
                .with("feedback", now.feedback())
                .with("skill", now.skill() == null ? null : now.skill().id())
                .with("level", now.level())
                .with("source", now.source());
        return page(id, fields);
    }

    @POST
    @Path("{id: \\d+}")
    public Response save(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        quizzes.get(id);
        Sent sent = sent(typed);
        QuizWish wish = read(sent);
        if (wish == null) return FormAnswer.again(page(id, sent));
        quizzes.change(id, wish);
        return FormAnswer.goTo("/quizzes/" + id);
    }

    private Sent sent(MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language());
        for (String field :
                List.of("title", "passPercent", "attempts", "minutes", "feedback", "skill", "level", "source"))
            sent.named(field, "quiz.edit." + field);
        return sent;
    }

    private QuizWish read(Sent sent) {
        return QuizWish.read(sent, Known.byId(skills.all(), Skill::id));
    }

    private Page page(Long id, Sent fields) {
        return new Page("quiz/quiz-form.jte", new Form(id, fields, skills.all()));
    }
}
