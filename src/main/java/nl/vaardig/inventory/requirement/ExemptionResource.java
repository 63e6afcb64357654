package nl.vaardig.inventory.requirement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.privacy.accesslog.AccessLog;
import nl.vaardig.skills.framework.Skills;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What somebody need not have for a while, for other programs. */
@Path("/api/v1/employees/{employee}/exemptions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exemptions", description = "Skills that are not asked of somebody for a while, with the reason")
public class ExemptionResource {

    /** An exemption to grant. */
    @Schema(
            requiredProperties = {"skillId", "reason"},
            name = "NewExemption")
    public record NewExemption(
            @Schema(examples = "23") Long skillId,
            @Schema(description = "The employee reads it; up to 500 characters", examples = "On another project")
                    String reason,
            @Schema(description = "The first day: today or later", examples = "2026-12-01") LocalDate from,
            @Schema(description = "The last day; null until it is taken back", nullable = true) LocalDate until) {}

    /** What the list looks like, for the description of the API. */
    @Schema(name = "ExemptionPage")
    public record Items(List<ExemptionLine> items, int page, int pageSize, long total) {}

    @Inject
    Exemptions exemptions;

    @Inject
    Skills skills;

    @Inject
    AccessLog accessLog;

    @Context
    UriInfo uri;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR"})
    @Operation(summary = "What somebody is or was exempt from", description = "The newest first.")
    @APIResponse(responseCode = "404", description = "Nobody you may see")
    @APIResponseSchema(
            value = Items.class,
            responseDescription = "One page of exemptions; the Link header leads to the others")
    public Response list(
            @Parameter(example = "1204") @PathParam("employee") long employee, @BeanParam PageQuery paging) {
        Paging.Ask ask = paging.ask();
        List<ExemptionLine> all = exemptions.of(employee);
        accessLog.note(employee, "privacy.subject.skill");
        return PagedAnswer.of(ask.of(all), uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    @Operation(summary = "Exempt somebody from a skill", description = "By who leads the person, or an HR advisor.")
    @APIResponse(responseCode = "404", description = "Nobody you may see, or no such skill")
    @APIResponse(responseCode = "409", description = "Not yours to exempt, exempt already, or a day that is past")
    @APIResponseSchema(value = ExemptionLine.class, responseCode = "201", responseDescription = "Granted")
    public Response grant(@Parameter(example = "1204") @PathParam("employee") long employee, NewExemption wanted) {
        Exemption granted = exemptions.grant(
                employee, Sent.read(wanted, sent -> ExemptionWish.read(sent, Known.byId(skills::get))));
        return Response.status(Response.Status.CREATED)
                .entity(row(employee, granted.id()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    @Operation(
            summary = "Take an exemption back",
            description = "From today on the skill is asked again; the days before stay exempt.")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "404", description = "Nobody you may see, or no such exemption")
    @APIResponse(responseCode = "409", description = "Not yours to take back, taken back already, or over")
    public void takeBack(
            @Parameter(example = "1204") @PathParam("employee") long employee,
            @Parameter(example = "7") @PathParam("id") long id) {
        row(employee, id);
        exemptions.takeBack(id);
    }

    private ExemptionLine row(long employee, long id) {
        return exemptions.of(employee).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}
