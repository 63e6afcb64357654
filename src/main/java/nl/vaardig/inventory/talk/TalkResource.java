package nl.vaardig.inventory.talk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.skills.framework.Skills;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A talk between a manager and an employee: what they agreed on, in one go. */
@Path("/api/v1/employees/{employeeId: \\d+}/talks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Skills of people")
public class TalkResource {

    @Schema(
            requiredProperties = {"agreed"},
            name = "Talk")
    public record Talk(@Schema(description = "At least one; each skill once") List<AgreedLevel> agreed) {}

    @Schema(name = "AgreedLevel")
    public record AgreedLevel(
            @Schema(examples = "31") Long skillId,
            @Schema(examples = "3") Integer level,
            @Schema(description = "At most 1,000 characters; the employee reads it") String note) {}

    @Schema(name = "TalkRecorded")
    public record Recorded(@Schema(examples = "2") int recorded) {}

    @Inject
    Talks talks;

    @Inject
    Skills skills;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("MANAGER")
    @Operation(
            summary = "Records the levels agreed on in a talk: all of them or none",
            description =
                    "They count once the employee confirmed them, or let the days to object pass; see agreements.")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "400", description = "Nothing was agreed, or a skill has no such level")
    @APIResponse(responseCode = "404", description = "The employee or a skill is not there, or not yours to see")
    @APIResponse(responseCode = "409", description = "You don't lead this employee")
    @APIResponseSchema(value = Recorded.class, responseCode = "201")
    public Response record(
            @Parameter(example = "1201") @PathParam("employeeId") long employee,
            @RequestBody(required = true) Talk talk) {
        talks.mustLead(employee);
        List<Agreed> agreed = agreed(talk);
        talks.agree(employee, agreed);
        return Response.status(Response.Status.CREATED)
                .entity(new Recorded(agreed.size()))
                .build();
    }

    /** As the form of a talk sends it. */
    private List<Agreed> agreed(Talk talk) {
        boolean nothing = talk == null || talk.agreed() == null || talk.agreed().isEmpty();
        if (nothing) throw new BadField("agreed", "form.missing");
        Sent sent = Sent.blank();
        for (AgreedLevel one : talk.agreed()) {
            Asked.present(one == null ? null : one.skillId(), "skillId");
            if (sent.has("skill", one.skillId())) throw new BadField("agreed", "talk.twice");
            String field = "level-" + one.skillId();
            sent.add("skill", one.skillId()).with(field, Asked.present(one.level(), field));
            sent.with("note-" + one.skillId(), one.note());
        }
        List<Agreed> agreed = Agreed.read(sent, skills.byId());
        sent.mustBeSound();
        return agreed;
    }
}
