package nl.vaardig.inventory.objection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.rating.undo.UndoneAct;
import nl.vaardig.inventory.rating.undo.UndoneActs;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.privacy.accesslog.AccessLog;

/** Objections that wait for an answer, for whoever may give it. */
@Path("/objections")
@StandsUnder("/people")
@RequestScoped
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
public class ObjectionPages {

    /** @param all also those that were answered or withdrawn */
    public record ToAnswer(Paging<Objections.Line> lines, boolean all) {}

    /**
     * @param takeBack whether the user answered it a moment ago
     * @param undone   answers that were taken back
     * @param verdict  as typed, or null
     */
    public record One(
            Objections.Line line,
            boolean takeBack,
            List<UndoneActs.Line> undone,
            String verdict,
            String words,
            Map<String, String> errors) {}

    @Inject
    Objections objections;

    @Inject
    TakeAnswerBack takeAnswerBack;

    @Inject
    UndoneActs undone;

    @Inject
    ObjectionList list;

    @Inject
    AccessLog accessLog;

    @Inject
    CurrentRequest request;

    @GET
    public Page list(@QueryParam("all") String all, @QueryParam("page") String page) {
        boolean everything = Asked.yes(all, "all");
        Paging<Objections.Line> found = list.toAnswer(!everything, Paging.Ask.of(Asked.number(page, "page"), null));
        accessLog.note(
                found.items().stream()
                        .map(Objections.Line::employeeId)
                        .distinct()
                        .toList(),
                "privacy.subject.skills");
        return new Page("objection/to-answer.jte", new ToAnswer(found, everything));
    }

    @GET
    @Path("{id: \\d+}")
    public Page one(@PathParam("id") long id) {
        return page(id, null, "", Map.of());
    }

    @POST
    @Path("{id: \\d+}/answer")
    public Response answer(
            @PathParam("id") long id, @FormParam("verdict") String verdict, @FormParam("words") String words) {
        FormCheck check = new FormCheck(request.language())
                .named("verdict", "objection.verdict")
                .named("words", "objection.answer");
        Verdict found = check.choice("verdict", Verdict.class, verdict).orElse(null);
        String why = check.text("words", words, 1000);
        if (check.failed()) return FormAnswer.again(page(id, verdict, words, check.errors()));
        try {
            objections.answer(id, found, why);
            return FormAnswer.goTo("/objections/" + id);
        } catch (RuleRefused e) {
            String message = Messages.in(request.language()).text(e.key(), e.args());
            return FormAnswer.refused(page(id, verdict, words, Map.of("words", message)));
        }
    }

    @POST
    @Path("{id: \\d+}/answer/taking-back")
    public Response takeBack(@PathParam("id") long id) {
        list.get(id);
        takeAnswerBack.of(id);
        return FormAnswer.goTo("/objections/" + id);
    }

    private Page page(long id, String verdict, String words, Map<String, String> errors) {
        Objections.Line line = list.get(id);
        accessLog.note(List.of(line.employeeId()), "privacy.subject.skill");
        return new Page(
                "objection/objection.jte",
                new One(
                        line,
                        takeAnswerBack.isPossible(id),
                        undone.of(List.of(line.ratingId()), UndoneAct.Act.ANSWER)
                                .get(line.ratingId()),
                        verdict,
                        words == null ? "" : words,
                        errors));
    }
}
