package nl.vaardig.steering.coverage.need;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom departments need: written down, changed and taken away. The list with who is there is at /api/v1/coverage. */
@Path("/api/v1/coverage-needs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
@Tag(name = "Coverage and outlook")
public class CoverageNeedResource {

    @Schema(name = "CoverageNeed")
    public record NeedAnswer(
            long id, long departmentId, long skillId, int level, int people, LocalDate from, LocalDate until) {

        static NeedAnswer of(CoverageNeed need) {
            return new NeedAnswer(
                    need.id(),
                    need.department().id(),
                    need.skill().id(),
                    need.level(),
                    need.people(),
                    need.validFrom(),
                    need.validUntil());
        }
    }

    @Schema(
            requiredProperties = {"departmentId", "skillId", "level", "people"},
            name = "NewCoverageNeed")
    public record NewNeed(
            @Schema(examples = "12") Long departmentId,
            @Schema(examples = "40") Long skillId,
            @Schema(examples = "3") Integer level,
            @Schema(description = "People needed at least", examples = "2") Integer people,
            @Schema(description = "First day; today when left out", examples = "2027-01-01") LocalDate from,
            @Schema(description = "Last day; left out: without an end") LocalDate until) {}

    @Schema(
            requiredProperties = {"people"},
            name = "CoverageNeedChange")
    public record Change(@Schema(examples = "3") Integer people, LocalDate until) {}

    @Inject
    CoverageNeeds needs;

    @Inject
    Skills skills;

    @Inject
    Clock clock;

    @GET
    @Path("{id: \\d+}")
    @Operation(summary = "One need of a department")
    @APIResponse(responseCode = "200", description = "The need")
    @APIResponse(responseCode = "404", description = "Not there, or not of a department of yours")
    public NeedAnswer get(@Parameter(example = "5") @PathParam("id") long id) {
        return NeedAnswer.of(needs.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Writes down whom a department needs")
    @APIResponse(responseCode = "201", description = "Made; the Location header says where")
    @APIResponse(responseCode = "400", description = "A value is missing, can't be used, or the need is there already")
    @APIResponse(responseCode = "404", description = "Not a department of yours")
    @APIResponseSchema(value = NeedAnswer.class, responseCode = "201")
    public Response create(@RequestBody(required = true) NewNeed sent) {
        Sent said = Sent.json(sent);
        NeedWish wish =
                NeedWish.read(said, Known.byId(id -> id), Known.byId(skills.all(), Skill::id), LocalDate.now(clock));
        said.mustBeSound();
        CoverageNeed made = needs.add(wish);
        return Response.created(URI.create("/api/v1/coverage-needs/" + made.id()))
                .entity(NeedAnswer.of(made))
                .build();
    }

    @PUT
    @Path("{id: \\d+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes the number of people and the last day")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "A value is missing or can't be used")
    @APIResponse(responseCode = "404", description = "Not there, or not of a department of yours")
    @APIResponse(responseCode = "409", description = "It was taken away")
    public NeedAnswer change(
            @Parameter(example = "5") @PathParam("id") long id, @RequestBody(required = true) Change sent) {
        Sent said = Sent.json(sent);
        NeedWish wish = NeedWish.change(needs.get(id), said);
        said.mustBeSound();
        return NeedAnswer.of(needs.change(id, wish));
    }

    @DELETE
    @Path("{id: \\d+}")
    @Operation(summary = "Takes a need away", description = "It can be put back on the page, or written down anew.")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "404", description = "Not there, or not of a department of yours")
    public void remove(@Parameter(example = "5") @PathParam("id") long id) {
        needs.remove(id);
    }
}
