package nl.vaardig.learning.quiz;

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
import java.util.List;
import nl.vaardig.learning.quiz.item.Items;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;

/** HR puts a quiz together out of questions of the bank. */
@Path("/quizzes")
@StandsUnder("/catalogue")
@RequestScoped
@RolesAllowed("HR_ADVISOR")
public class QuizPages {

    /** Questions found at once to choose from. */
    private static final int FOUND = 10;

    public record All(String words, Paging<Quizzes.Row> quizzes) {}

    /**
     * One quiz and what it asks.
     *
     * @param found   questions to choose from
     * @param fields  of questions to draw, or of a question that can't be added
     * @param removed the question that was just taken away; null: none
     */
    public record Detail(
            Quiz quiz,
            List<Quizzes.Part> parts,
            String words,
            Paging<Items.Row> found,
            List<Skill> skills,
            Sent fields,
            Long removed) {

        public int questions() {
            return parts.stream().mapToInt(part -> part.part().questions()).sum();
        }

        public boolean asks(long item) {
            return parts.stream()
                    .anyMatch(part ->
                            part.part().item() != null && part.part().item().id() == item);
        }
    }

    @Inject
    Quizzes quizzes;

    @Inject
    Items items;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @GET
    public Page all(@QueryParam("q") String words, @QueryParam("page") String page) {
        String asked = words == null ? "" : words.strip();
        Paging.Ask ask = Paging.Ask.of(Asked.number(page, "page"), null);
        return new Page("quiz/quizzes.jte", new All(asked, quizzes.page(asked, ask)));
    }

    @GET
    @Path("{id: \\d+}")
    public Page one(@PathParam("id") long id, @QueryParam("q") String words, @QueryParam("removed") String removed) {
        return page(id, words, Sent.blank(), Asked.id(removed, "removed"));
    }

    @POST
    @Path("{id: \\d+}/parts")
    public Response add(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language()).named("item", "quiz.parts.question");
        PartSaid said = PartSaid.question(sent.known("item", items.known()));
        return asked(id, sent, said);
    }

    @POST
    @Path("{id: \\d+}/draws")
    public Response draw(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language())
                .named("skill", "quiz.item.edit.skill")
                .named("level", "quiz.item.edit.level")
                .named("draw", "quiz.parts.draw");
        return asked(id, sent, PartSaid.drawn(sent, Known.byId(skills.all(), Skill::id)));
    }

    private Response asked(long id, Sent sent, PartSaid said) {
        quizzes.get(id);
        Boolean done = sent.tried(() -> {
            quizzes.ask(id, said);
            return true;
        });
        return done == null ? FormAnswer.again(page(id, sent.typed("q"), sent, null)) : to(id);
    }

    @POST
    @Path("{id: \\d+}/parts/{part: \\d+}/removal")
    public Response remove(@PathParam("id") long id, @PathParam("part") long part) {
        PartSaid said = quizzes.remove(id, part);
        return said.item() == null
                ? to(id)
                : FormAnswer.goTo("/quizzes/" + id + "?removed=" + said.item().id());
    }

    @POST
    @Path("{id: \\d+}/parts/{part: \\d+}/moving")
    public Response moveUp(@PathParam("id") long id, @PathParam("part") long part) {
        quizzes.moveUp(id, part);
        return to(id);
    }

    @POST
    @Path("{id: \\d+}/offering")
    public Response offer(@PathParam("id") long id) {
        quizzes.offer(id);
        return to(id);
    }

    @POST
    @Path("{id: \\d+}/archiving")
    public Response takeOut(@PathParam("id") long id) {
        quizzes.takeOut(id);
        return to(id);
    }

    private static Response to(long id) {
        return FormAnswer.goTo("/quizzes/" + id);
    }

    private Page page(long id, String words, Sent fields, Long removed) {
        String looked = words == null ? "" : words.strip();
        Items.Filter filter = new Items.Filter(looked, null, null, false);
        Detail detail = new Detail(
                quizzes.get(id),
                quizzes.parts(id),
                looked,
                items.page(filter, Paging.Ask.of(1, FOUND)),
                skills.all(),
                fields,
                removed);
        return new Page("quiz/quiz.jte", detail);
    }
}
