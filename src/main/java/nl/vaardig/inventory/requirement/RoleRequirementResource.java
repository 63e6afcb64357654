package nl.vaardig.inventory.requirement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.vaardig.organisation.jobrole.JobRoles;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.page.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The profile of one job role. */
@Path("/api/v1/job-roles/{id}/requirements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Requirements",
        description = "What job roles, departments, goals and the own work of a person ask, from which day until which")
public class RoleRequirementResource {

    @Inject
    RequirementList requirements;

    @Inject
    JobRoles jobRoles;

    @Context
    UriInfo uri;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    @Operation(
            summary = "What a job role asks",
            description = "Now and later, by track and skill; what is past is left out.")
    @APIResponse(responseCode = "404", description = "There is no such job role in this municipality")
    @APIResponseSchema(
            value = RequirementAnswer.Items.class,
            responseDescription = "One page of requirements; the Link header leads to the others")
    public Response list(@Parameter(example = "8") @PathParam("id") long id, @BeanParam PageQuery paging) {
        Paging.Ask ask = paging.ask();
        jobRoles.get(id);
        List<RequirementAnswer> all =
                requirements.ofRole(id).stream().map(RequirementAnswer::of).toList();
        return PagedAnswer.of(ask.of(all), uri);
    }
}
