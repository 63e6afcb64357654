package nl.vaardig.learning.handin;

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
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people hand in, made and changed by other programs. */
@Path("/api/v1/hand-ins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("HR_ADVISOR")
@Tag(name = "Learning")
public class HandInResource {

    @Schema(name = "HandIns")
    public record Items(List<HandIns.Row> items) {}

    @Schema(name = "HandInToSave")
    public record Body(
            Bilingual title,
            @Schema(description = "What is asked, in Markdown") Bilingual task,
            @Schema(description = "Its anchors are the rubric", examples = "23") Long skillId,
            @Schema(examples = "2") Integer level,
            ReviewBy reviewBy,
            @Schema(description = "Staff number or e-mail address; only when a trainer reviews", nullable = true)
                    String trainer,
            @Schema(description = "Whether being accepted is a course result; never by a peer", nullable = true)
                    Boolean givesLevel) {}

    @Schema(name = "HandIn")
    public record Answer(
            @Schema(examples = "7100") long id,
            Bilingual title,
            Bilingual task,
            @Schema(examples = "23") long skillId,
            @Schema(examples = "2") int level,
            ReviewBy reviewBy,
            @Schema(description = "Staff number; left out unless a trainer reviews") String trainer,
            boolean givesLevel,
            boolean archived) {

        static Answer of(Rubric rubric) {
            HandIn one = rubric.handIn();
            return new Answer(
                    one.id(),
                    one.title(),
                    one.task(),
                    rubric.skill().id(),
                    rubric.level(),
                    one.reviewBy(),
                    one.trainer() == null ? null : one.trainer().staffNumber(),
                    one.givesLevel(),
                    !one.isOffered());
        }
    }

    @Inject
    HandIns handIns;

    @Inject
    Skills skills;

    @GET
    @Operation(summary = "What people can be asked to hand in")
    @APIResponse(responseCode = "200", description = "All of them")
    @APIResponseSchema(Items.class)
    public Items list() {
        return new Items(handIns.all());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of them")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "404", description = "This municipality has no such hand-in")
    public Answer get(@Parameter(example = "7100") @PathParam("id") long id) {
        return Answer.of(handIns.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make one")
    @APIResponse(responseCode = "400", description = "A field is missing or can't be used")
    @APIResponseSchema(value = Answer.class, responseCode = "201", responseDescription = "Made")
    public Response add(Body wanted) {
        long made = handIns.add(read(wanted));
        return Response.created(URI.create("/api/v1/hand-ins/" + made))
                .entity(get(made))
                .build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put one in the place of what it was")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "A field is missing or can't be used")
    @APIResponse(responseCode = "404", description = "This municipality has no such hand-in")
    public Answer change(@Parameter(example = "7100") @PathParam("id") long id, Body wanted) {
        handIns.get(id);
        handIns.change(id, read(wanted));
        return get(id);
    }

    private HandInWish read(Body wanted) {
        Known<Skill> known = Known.byId(skills.all(), Skill::id);
        return Sent.read(wanted, sent -> HandInWish.read(sent, known, handIns.employees()));
    }
}
