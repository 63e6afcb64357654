package nl.vaardig.learning.path.build;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.inventory.goal.StrategicGoals;
import nl.vaardig.learning.course.LevelNames;
import nl.vaardig.learning.path.LearningPathPages;
import nl.vaardig.learning.path.PathFacts;
import nl.vaardig.learning.path.PathVersion;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.NextNotice;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.UndoCookie;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.framework.Levels;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;

/** Making and changing a path: the list of paths, and one draft with what it says of itself and what it brings. */
@Path("/paths")
@RequestScoped
@RolesAllowed("HR_ADVISOR")
public class DraftPages {

    /** @param discarded the path whose draft was thrown away just now; null: none */
    public record Overview(List<Drafts.Row> paths, Long discarded) {}

    @Inject
    Drafts drafts;

    @Inject
    ReadDraft reading;

    @Inject
    ShowDraft show;

    @Inject
    PublishDraft publishing;

    @Inject
    StrategicGoals goals;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @Context
    HttpHeaders headers;

    @GET
    @Path("drafts")
    public Page overview(@QueryParam("discarded") String discarded) {
        return new Page("path/drafts.jte", new Overview(drafts.all(), Asked.id(discarded, "discarded")));
    }

    @POST
    @Path("drafts")
    public Response create() {
        return FormAnswer.goTo(address(drafts.create()));
    }

    @POST
    @Path("{id: \\d+}/draft")
    public Response begin(@PathParam("id") long id) {
        drafts.begin(id);
        return FormAnswer.goTo(address(id));
    }

    /** @param step the chosen one; null: what the path says of itself */
    @GET
    @Path("{id: \\d+}/draft")
    public Response draft(
            @PathParam("id") long id, @QueryParam("step") String step, @QueryParam("removed") String removed) {
        Long chosen = Asked.id(step, "step");
        Long gone = Asked.id(removed, "removed");
        return reading.of(id)
                .map(draft ->
                        Response.ok(show.page(draft, chosen, gone, headers)).build())
                .orElseGet(() -> FormAnswer.goTo("/paths/" + id));
    }

    /** As an employee would read it. */
    @GET
    @Path("{id: \\d+}/draft/preview")
    public Page preview(@PathParam("id") long id) {
        ReadDraft.Draft draft = reading.of(id).orElseThrow(NotThere::new);
        return new Page(
                "path/path.jte",
                new LearningPathPages.Detail(
                        draft.path(),
                        draft.facts(),
                        draft.version(),
                        draft.steps(),
                        draft.outcomes(),
                        new LevelNames(skills.levels()),
                        List.of(),
                        List.of(),
                        true));
    }

    @POST
    @Path("{id: \\d+}/draft/facts")
    public Response facts(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        Typing<PathFacts> typing = drafts.say(id, draft -> read(typed, draft));
        return typing.isWhole() ? FormAnswer.goTo(address(id)) : FormAnswer.again(show.again(id, null, typed, typing));
    }

    private Typing<PathFacts> read(MultivaluedMap<String, String> typed, PathVersion draft) {
        return Typing.of(
                typed,
                FactsWish.shown(draft.facts()),
                fields -> Sent.form(fields, request.language()),
                sent -> FactsWish.read(sent, Known.byId(goals.all(), StrategicGoal::id)),
                draft.savedBy());
    }

    @POST
    @Path("{id: \\d+}/draft/outcomes")
    public Response bring(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language())
                .named("skill", "path.filter.skill")
                .named("level", "path.build.level");
        Skill skill = sent.known("skill", Known.byId(skills.all(), Skill::id));
        Integer level = Levels.read(sent, skill);
        if (!sent.isSound()) return FormAnswer.again(show.again(id, sent));
        drafts.bring(id, skill, level);
        return FormAnswer.goTo(address(id));
    }

    @POST
    @Path("{id: \\d+}/draft/outcomes/{skill: \\d+}/removal")
    public Response bringNoMore(@PathParam("id") long id, @PathParam("skill") long skill) {
        int level = drafts.bringNoMore(id, skill);
        return FormAnswer.goTo(
                address(id),
                UndoCookie.of(ShowDraft.bringing(id), List.of(String.valueOf(skill), String.valueOf(level))));
    }

    @POST
    @Path("{id: \\d+}/draft/removal")
    public Response discard(@PathParam("id") long id) {
        drafts.discard(id);
        return FormAnswer.goTo("/paths/drafts?discarded=" + id);
    }

    @POST
    @Path("{id: \\d+}/draft/return")
    public Response putBack(@PathParam("id") long id) {
        drafts.putBack(id);
        return FormAnswer.goTo(address(id));
    }

    @POST
    @Path("{id: \\d+}/draft/publication")
    public Response publish(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        publishing.publish(id, "move".equals(typed.getFirst("underWay")));
        return FormAnswer.goTo("/paths/" + id, NextNotice.of("path.build.published"));
    }

    @POST
    @Path("{id: \\d+}/publication/removal")
    public Response takeBack(@PathParam("id") long id) {
        publishing.takeBack(id);
        return FormAnswer.goTo(address(id), NextNotice.of("path.build.takenBack"));
    }

    static String address(long path) {
        return "/paths/" + path + "/draft";
    }
}
