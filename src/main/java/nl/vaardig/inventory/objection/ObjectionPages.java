package nl.vaardig.inventory.objection;

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
import nl.vaardig.inventory.rating.undo.UndoneAct;
import nl.vaardig.inventory.rating.undo.UndoneActs;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
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
     */
    public record One(Objections.Line line, boolean takeBack, List<UndoneActs.Line> undone, Sent fields) {}

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
        return page(id, Sent.blank());
    }

    @POST
    @Path("{id: \\d+}/answer")
    public Response answer(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language())
                .named("verdict", "objection.verdict")
                .named("words", "objection.answer");
        Verdict verdict = sent.one("verdict", Verdict.class);
        String words = sent.text("words", Objection.LONGEST);
        if (!sent.isSound()) return FormAnswer.again(page(id, sent));
        try {
            objections.answer(id, verdict, words);
            return FormAnswer.goTo("/objections/" + id);
        } catch (RuleRefused e) {
            sent.fault("words", e.key(), e.args());
            return FormAnswer.refused(page(id, sent));
        }
    }

    @POST
    @Path("{id: \\d+}/answer/taking-back")
    public Response takeBack(@PathParam("id") long id) {
        list.get(id);
        takeAnswerBack.of(id);
        return FormAnswer.goTo("/objections/" + id);
    }

    private Page page(long id, Sent fields) {
        Objections.Line line = list.get(id);
        accessLog.note(List.of(line.employeeId()), "privacy.subject.skill");
        return new Page(
                "objection/objection.jte",
                new One(
                        line,
                        takeAnswerBack.isPossible(id),
                        undone.of(List.of(line.ratingId()), UndoneAct.Act.ANSWER)
                                .get(line.ratingId()),
                        fields));
    }
}
