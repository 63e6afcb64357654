package nl.vaardig.learning.path.build;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.inventory.goal.StrategicGoals;
import nl.vaardig.learning.course.Courses;
import nl.vaardig.learning.material.Materials;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.LearningPaths;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.framework.Skills;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Paths made and changed by other programs: a draft as a whole, and publishing it. */
@Path("/api/v1/path-drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("HR_ADVISOR")
@Tag(name = "Learning")
public class PathDraftResource {

    /** @param lacks what is still to be done before publishing */
    @Schema(name = "PathDraft")
    public record Answer(
            @Schema(examples = "7") long pathId,
            @Schema(description = "Of the version that is a draft", examples = "2") int version,
            @Schema(description = "Ids of the steps, in order") List<Long> steps,
            @Schema(description = "What is still to be done before publishing; empty when it may be")
                    List<String> lacks) {}

    @Schema(name = "PathPublication")
    public record Publication(
            @Schema(description = "Whether who is under way goes on in this version", nullable = true) Boolean move) {}

    @Inject
    WriteDraft writing;

    @Inject
    ReadDraft reading;

    @Inject
    PublishDraft publishing;

    @Inject
    LearningPaths paths;

    @Inject
    StrategicGoals goals;

    @Inject
    Skills skills;

    @Inject
    Courses courses;

    @Inject
    Materials materials;

    @Inject
    CurrentRequest request;

    @GET
    @Path("{path}")
    @Operation(
            summary = "A path as it can be sent again",
            description =
                    "Its draft when there is one, else the version in use. Without the ids of its steps it makes another path.")
    @APIResponse(responseCode = "200", description = "What it says of itself, what it brings, and its steps in order")
    @APIResponse(responseCode = "404", description = "This municipality has no such path")
    public PathBody get(@Parameter(example = "7") @PathParam("path") long id) {
        LearningPath path = paths.get(id);
        return reading.of(id)
                .map(draft -> PathBody.of(draft.facts(), draft.outcomes(), draft.steps()))
                .orElseGet(() -> PathBody.of(path.facts(), paths.outcomes(path.inUse()), paths.steps(path.inUse())));
    }

    @POST
    @Operation(summary = "Make a path, as a draft", description = "Nobody but HR sees it until it is published.")
    @APIResponse(responseCode = "400", description = "Fields that can't be used, each at its row: steps[2].hours")
    @APIResponseSchema(value = Answer.class, responseCode = "201", responseDescription = "Made")
    public Response make(PathBody wanted) {
        long made = writing.make(read(wanted));
        return Response.created(URI.create("/api/v1/path-drafts/" + made))
                .entity(answer(made))
                .build();
    }

    @PUT
    @Path("{path}")
    @Operation(
            summary = "Put a draft in the place of what it was",
            description =
                    "Of a published path that nobody changes a draft is begun. A step with an id stays that step, so that who did it has done it; others are taken away.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "Fields that can't be used, each at its row: steps[2].hours")
    @APIResponse(responseCode = "404", description = "This municipality has no such path")
    public Answer put(@Parameter(example = "7") @PathParam("path") long path, PathBody wanted) {
        paths.get(path);
        writing.put(path, read(wanted));
        return answer(path);
    }

    @POST
    @Path("{path}/publication")
    @Operation(summary = "Publish the draft")
    @APIResponse(responseCode = "204", description = "People read it from now on")
    @APIResponse(responseCode = "404", description = "This municipality has no such path")
    @APIResponse(responseCode = "409", description = "Something is still to be done first, or there is no draft")
    public void publish(@Parameter(example = "7") @PathParam("path") long path, Publication how) {
        paths.get(path);
        publishing.publish(path, how != null && Boolean.TRUE.equals(how.move()));
    }

    private PathWish read(PathBody wanted) {
        if (wanted == null) Sent.json(null);
        return PathWish.read(
                wanted,
                new PathWish.Names(
                        Known.byId(goals.all(), StrategicGoal::id),
                        skills.byId(),
                        courses.known(),
                        Known.byId(id -> materials.find(id, null))));
    }

    private Answer answer(long path) {
        ReadDraft.Draft draft = reading.of(path).orElseThrow(NotThere::new);
        Messages words = Messages.in(request.language());
        return new Answer(
                path,
                draft.version().number(),
                draft.steps().stream().map(step -> step.id()).toList(),
                draft.lacks().stream().map(words::text).toList());
    }
}
