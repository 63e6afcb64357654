package nl.vaardig.inventory.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.inventory.rating.RatingLine;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.privacy.accesslog.AccessLog;
import nl.vaardig.skills.framework.Skills;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tests and certificates of one employee. */
@Path("/api/v1/employees/{employeeId: \\d+}/certificates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Skills of people")
public class CertificateResource {

    @Schema(name = "Certificate")
    public record Item(
            @Schema(description = "Id of the rating", examples = "90210") long id,
            @Schema(examples = "31") long skillId,
            @Schema(examples = "3") int level,
            RatingSource source,
            @Schema(examples = "2026-03-01") LocalDate validOn,
            @Schema(description = "Left out when it counts for good") LocalDate validUntil,
            @Schema(description = "Revoked, or set aside after an objection") boolean setAside,
            @Schema(description = "Why it was set aside") String reason) {

        static Item of(RatingLine line) {
            return new Item(
                    line.fact().id(),
                    line.skillId(),
                    line.level(),
                    line.source(),
                    line.fact().validOn(),
                    line.fact().validUntil(),
                    line.isSetAside(),
                    line.why() == null ? null : line.why().reason());
        }
    }

    @Schema(name = "Certificates")
    public record Items(List<Item> items) {}

    @Schema(
            requiredProperties = {"skillId", "level", "source", "validOn"},
            name = "NewCertificate")
    public record NewCertificate(
            @Schema(examples = "31") Long skillId,
            @Schema(description = "CERTIFICATE or TEST", examples = "CERTIFICATE") RatingSource source,
            @Schema(examples = "3") Integer level,
            @Schema(examples = "2026-03-01") LocalDate validOn,
            @Schema(description = "The last day it counts; leave out for good") LocalDate validUntil,
            String note) {}

    @Schema(
            requiredProperties = {"reason"},
            name = "Revocation")
    public record Revocation(@Schema(description = "1 to 1,000 characters") String reason) {}

    @Inject
    Certificates certificates;

    @Inject
    Skills skills;

    @Inject
    AccessLog accessLog;

    @Inject
    Clock clock;

    @PathParam("employeeId")
    @Parameter(example = "1201")
    long employee;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR"})
    @Operation(summary = "Tests, certificates, course results and badges, also those that ran out or were revoked")
    @APIResponse(responseCode = "200", description = "The newest first")
    @APIResponse(responseCode = "404", description = "The employee is not there, or not yours to see")
    @APIResponseSchema(Items.class)
    public Items list() {
        List<RatingLine> found = certificates.of(employee);
        accessLog.note(employee, "privacy.subject.skills");
        return new Items(found.stream().map(Item::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    @Operation(summary = "Records a test or certificate")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "400", description = "A value is missing or can't be used")
    @APIResponse(responseCode = "404", description = "The employee or skill is not there, or not yours to see")
    @APIResponse(responseCode = "409", description = "You may not record for this employee, such as yourself")
    public Response record(@RequestBody(required = true) NewCertificate sent) {
        LocalDate today = LocalDate.now(clock);
        certificates.record(
                employee, Sent.read(sent, said -> CertificateWish.read(said, Known.byId(skills::get), today)));
        return Response.status(Response.Status.CREATED).build();
    }

    @POST
    @Path("{rating: \\d+}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    @Operation(summary = "Revokes one: from now on it doesn't count")
    @APIResponse(responseCode = "204", description = "Revoked")
    @APIResponse(responseCode = "400", description = "The reason is missing or too long")
    @APIResponse(responseCode = "404", description = "Not there, or not yours to see")
    @APIResponse(responseCode = "409", description = "Revoked before, or not yours to revoke")
    public void revoke(
            @Parameter(example = "90210") @PathParam("rating") long rating,
            @RequestBody(required = true) Revocation sent) {
        certificates.mustBelong(rating, employee);
        certificates.revoke(rating, Sent.read(sent, Certificates::reason));
    }

    @DELETE
    @Path("{rating: \\d+}/revocation")
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    @Operation(summary = "Takes a revocation back within ten minutes: it counts again")
    @APIResponse(responseCode = "204", description = "It counts again")
    @APIResponse(responseCode = "404", description = "Not there, or not yours to see")
    @APIResponse(responseCode = "409", description = "Not revoked by you, or longer ago: record a new one")
    public void takeRevocationBack(@Parameter(example = "90210") @PathParam("rating") long rating) {
        certificates.mustBelong(rating, employee);
        certificates.takeRevocationBack(rating);
    }
}
