package nl.vaardig.inventory.proof;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.privacy.accesslog.AccessLog;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proof that an employee laid beside a level, and what was found of it. Files are added on the screen. */
@Path("/api/v1/employees/{employeeId: \\d+}/skills/{skillId: \\d+}/proofs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Skills of people")
public class ProofResource {

    @Schema(name = "Proof")
    public record Item(
            @Schema(examples = "5") long id,
            String title,
            @Schema(description = "Left out for a file") String link,
            @Schema(description = "Left out for a link") String fileName,
            FileKind fileKind,
            @Schema(description = "Bytes") Integer fileSize,
            Instant addedAt,
            @Schema(description = "Left out until it is judged") ProofVerdict verdict,
            String answer) {

        static Item of(Proofs.Line line) {
            return new Item(
                    line.id(),
                    line.title(),
                    line.link(),
                    line.fileName(),
                    FileKind.of(line.fileType()),
                    line.fileSize() == null ? null : Math.toIntExact(line.fileSize()),
                    line.addedAt(),
                    line.verdict(),
                    line.answer());
        }
    }

    @Schema(name = "Proofs")
    public record Items(List<Item> items) {}

    @Schema(
            requiredProperties = {"verdict"},
            name = "Judgement")
    public record Judgement(
            ProofVerdict verdict,
            @Schema(description = "At most 1,000 characters; needed when it is not enough") String answer) {}

    @Inject
    Proofs proofs;

    @Inject
    AccessLog accessLog;

    @PathParam("employeeId")
    @Parameter(example = "1201")
    long employee;

    @PathParam("skillId")
    @Parameter(example = "31")
    long skill;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR"})
    @Operation(summary = "Proof of one skill of an employee, the newest first")
    @APIResponse(responseCode = "200", description = "Links, and what is known of files")
    @APIResponse(responseCode = "404", description = "The employee is not there, or not yours to see")
    @APIResponseSchema(Items.class)
    public Items list() {
        List<Proofs.Line> found = proofs.of(employee, skill);
        accessLog.note(employee, "privacy.subject.skill");
        return new Items(found.stream().map(Item::of).toList());
    }

    @POST
    @Path("{id: \\d+}/judgement")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    @Operation(summary = "Says whether proof shows the level; once")
    @APIResponse(responseCode = "204", description = "Judged")
    @APIResponse(responseCode = "400", description = "The verdict or the answer is missing")
    @APIResponse(responseCode = "404", description = "Not there, or not yours to see")
    @APIResponse(responseCode = "409", description = "Judged before, or your own")
    public void judge(
            @Parameter(example = "5") @PathParam("id") long id, @RequestBody(required = true) Judgement sent) {
        proofs.mustBeOf(id, employee, skill);
        proofs.judge(id, Sent.read(sent, ProofJudgement::read));
    }
}
