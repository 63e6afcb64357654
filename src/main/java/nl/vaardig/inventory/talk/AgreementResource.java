package nl.vaardig.inventory.talk;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.rating.agreement.AgreementLine;
import nl.vaardig.inventory.rating.agreement.AgreementList;
import nl.vaardig.inventory.rating.agreement.Agreements;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.words.Written;
import nl.vaardig.privacy.accesslog.AccessLog;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was recorded as agreed in a talk and doesn't count yet. */
@Path("/api/v1/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Skills of people")
public class AgreementResource {

    @Schema(name = "AgreementPage")
    public record Items(List<AgreementLine> items, int page, int pageSize, long total) {}

    @Schema(name = "AgreementRefusal")
    public record Refusal(
            @Schema(description = "Why, at most 1,000 characters; the manager reads it", examples = "Dit klopt niet")
                    String reason) {}

    @Inject
    Agreements agreements;

    @Inject
    AgreementList list;

    @Inject
    Talks talks;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    AccessLog accessLog;

    @Context
    UriInfo uri;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR"})
    @Operation(
            summary = "Levels that were agreed in a talk and don't count yet",
            description =
                    "Of oneself what waits for a yes or no; of somebody one may see also what that person refused.")
    @APIResponse(responseCode = "404", description = "The employee is not there, or not yours to see")
    @APIResponseSchema(
            value = Items.class,
            responseCode = "200",
            responseDescription = "One page; the Link header leads to the others")
    public Response list(
            @Parameter(description = "Left out: oneself", example = "1201") @QueryParam("employeeId") String employee,
            @BeanParam PageQuery paging) {
        Long whose = Asked.id(employee, "employeeId");
        return PagedAnswer.of(paging.ask().of(whose == null ? list.mine() : ofSomebody(whose)), uri);
    }

    private List<AgreementLine> ofSomebody(long employee) {
        whoMaySee.mustSee(employee);
        accessLog.note(employee, "privacy.subject.skills");
        return list.of(employee);
    }

    @POST
    @Path("{id: \\d+}/confirmation")
    @RolesAllowed("EMPLOYEE")
    @Operation(summary = "Says that it is so: the level counts from today")
    @APIResponse(responseCode = "204", description = "It counts")
    @APIResponse(responseCode = "404", description = "It is not there, or not about you")
    @APIResponse(responseCode = "409", description = "It waits no longer")
    public void confirm(@Parameter(example = "12") @PathParam("id") long id) {
        agreements.confirm(id);
    }

    @POST
    @Path("{id: \\d+}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("EMPLOYEE")
    @Operation(summary = "Says that it is not so: the level will not count")
    @APIResponse(responseCode = "204", description = "Refused")
    @APIResponse(responseCode = "404", description = "It is not there, or not about you")
    @APIResponse(responseCode = "409", description = "It waits no longer")
    public void refuse(
            @Parameter(example = "12") @PathParam("id") long id, @RequestBody(required = true) Refusal refusal) {
        agreements.refuse(id, words(Asked.present(refusal, "body").reason()));
    }

    private static String words(String reason) {
        if (reason == null || reason.isBlank()) throw new BadField("reason", "form.missing");
        String words = reason.strip();
        int signs = Written.length(words);
        if (signs > 1000) throw new BadField("reason", "form.tooLong", 1000, signs);
        return words;
    }

    @DELETE
    @RolesAllowed("MANAGER")
    @Operation(summary = "Takes back what waits about one skill of somebody one leads")
    @APIResponse(responseCode = "204", description = "It waits no longer")
    @APIResponse(responseCode = "404", description = "Nothing waits, or the employee is not yours to see")
    @APIResponse(responseCode = "409", description = "You don't lead this employee")
    public void withdraw(
            @Parameter(example = "1201") @QueryParam("employeeId") String employee,
            @Parameter(example = "31") @QueryParam("skillId") String skill) {
        talks.withdraw(
                Asked.present(Asked.id(employee, "employeeId"), "employeeId"),
                Asked.present(Asked.id(skill, "skillId"), "skillId"));
    }
}
