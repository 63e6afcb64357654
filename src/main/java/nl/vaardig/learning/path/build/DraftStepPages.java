package nl.vaardig.learning.path.build;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.vaardig.learning.material.Materials;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.LearningPaths;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.learning.path.StepSaid;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.UndoCookie;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;

/** The steps of a draft: adding, saving, moving, grouping, copying, taking away and putting back. */
@Path("/paths/{id: \\d+}/draft/steps")
@RequestScoped
@RolesAllowed("HR_ADVISOR")
public class DraftStepPages {

    /** @param from the path whose steps can be chosen; null: none yet */
    public record Copying(ReadDraft.Draft draft, List<LearningPaths.Row> paths, LearningPath from, List<Step> steps) {}

    @Inject
    DraftSteps steps;

    @Inject
    ReadDraft reading;

    @Inject
    ShowDraft show;

    @Inject
    Materials materials;

    @Inject
    LearningPaths paths;

    @Inject
    CurrentRequest request;

    @PathParam("id")
    long id;

    /** @param what STEP, CHOICE, or EVALUATION: a step of looking back, whose question closes what comes after */
    @POST
    public Response add(@FormParam("after") String after, @FormParam("what") String what) {
        Long behind = Asked.id(after, "after");
        Step added =
                switch (what == null ? "" : what) {
                    case "CHOICE" -> steps.addChoice(id, behind);
                    case "EVALUATION" -> steps.add(id, behind, StepKind.REFLECTION);
                    default -> steps.add(id, behind, StepKind.PRACTICE);
                };
        return to(added.id());
    }

    @POST
    @Path("{step: \\d+}")
    public Response save(@PathParam("step") long step, MultivaluedMap<String, String> typed) {
        Typing<StepSaid> typing = steps.say(id, step, stored -> read(typed, stored));
        return typing.isWhole() ? to(step) : FormAnswer.again(show.again(id, step, typed, typing));
    }

    private Typing<StepSaid> read(MultivaluedMap<String, String> typed, Step stored) {
        Typing<StepSaid> typing = Typing.of(
                typed,
                StepWish.shown(stored.said(), request.language()),
                this::form,
                sent -> StepWish.read(
                        sent,
                        Known.byId(course -> reading.course(stored, course)),
                        Known.byId(material -> materials.find(material, stored.material()))),
                stored.savedBy());
        if (stored.removedAt() != null) typing.sent().fault("title-nl", "rule.step.removed");
        return typing;
    }

    private Sent form(MultivaluedMap<String, String> fields) {
        return Sent.form(fields, request.language())
                .named("kind", "path.build.kind")
                .named("hours", "path.build.hours")
                .named("days", "path.build.days")
                .named("course", "path.build.course")
                .named("material", "path.build.material");
    }

    /** Where it stood before is kept for who wants it back there. */
    @POST
    @Path("{step: \\d+}/place")
    public Response move(@PathParam("step") long step, @FormParam("by") String by) {
        int before = steps.move(id, step, by);
        return FormAnswer.goTo(
                address(step), UndoCookie.of(ShowDraft.moving(id, step), List.of(String.valueOf(before))));
    }

    @POST
    @Path("{step: \\d+}/removal")
    public Response remove(@PathParam("step") long step) {
        steps.remove(id, step);
        return FormAnswer.goTo(DraftPages.address(id) + "?removed=" + step);
    }

    @POST
    @Path("{step: \\d+}/return")
    public Response putBack(@PathParam("step") long step) {
        return to(steps.putBack(id, step).id());
    }

    @POST
    @Path("{step: \\d+}/translation")
    public Response followsStill(@PathParam("step") long step) {
        steps.followsStill(id, step);
        return to(step);
    }

    /** Beside the step before it. */
    @POST
    @Path("{step: \\d+}/group")
    public Response group(@PathParam("step") long step) {
        steps.joinPrevious(id, step);
        return to(step);
    }

    @POST
    @Path("{step: \\d+}/group/choice")
    public Response choose(@PathParam("step") long step, @FormParam("choose") String choose) {
        steps.choose(id, step, Asked.number(choose, "choose"));
        return to(step);
    }

    @POST
    @Path("{step: \\d+}/group/removal")
    public Response ungroup(@PathParam("step") long step) {
        steps.ungroup(id, step);
        return to(step);
    }

    @GET
    @Path("copies")
    public Page copying(@QueryParam("from") String from) {
        ReadDraft.Draft draft = show.draft(id);
        Long chosen = Asked.id(from, "from");
        LearningPath path = chosen == null ? null : paths.get(chosen);
        List<Step> choice = path == null ? List.of() : paths.steps(path.inUse());
        return new Page("path/copies.jte", new Copying(draft, paths.offered(request.language()), path, choice));
    }

    @POST
    @Path("copies")
    public Response copy(MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language());
        Long from = Asked.id(sent.typed("from"), "from");
        if (from == null) throw new NotThere();
        List<Long> chosen =
                sent.typedAll("step").stream().map(one -> Asked.id(one, "step")).toList();
        steps.copy(id, paths.get(from), chosen);
        return FormAnswer.goTo(DraftPages.address(id));
    }

    private Response to(long step) {
        return FormAnswer.goTo(address(step));
    }

    private String address(long step) {
        return DraftPages.address(id) + "?step=" + step;
    }
}
