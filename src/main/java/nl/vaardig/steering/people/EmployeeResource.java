package nl.vaardig.steering.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.vaardig.access.Colleagues;
import nl.vaardig.access.Colleagues.Colleague;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.words.SearchText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Employees by name, without skills: as far as the signed-in user may find them. */
@Path("/api/v1/employees")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation", description = "People, departments and job roles: who works where and as what. No skills")
public class EmployeeResource {

    /** What the list looks like, for the description of the API. */
    @Schema(name = "EmployeePage")
    public record Items(List<Colleague> items, int page, int pageSize, long total) {}

    @Inject
    Colleagues colleagues;

    @Context
    UriInfo uri;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    @Operation(
            summary = "Employees in service",
            description =
                    "HR advisor, administrator and privacy officer find everyone, a manager the own departments and all"
                            + " below them, an employee only oneself. Ordered by family name.")
    @APIResponseSchema(
            value = Items.class,
            responseDescription = "One page of employees; the Link header leads to the others")
    public Response list(
            @Parameter(description = "Words that all occur in name or e-mail address", example = "vries")
                    @QueryParam("q")
                    String q,
            @Parameter(description = "Only those in this department", example = "57") @QueryParam("departmentId")
                    String department,
            @Parameter(description = "Only those in this job role", example = "8") @QueryParam("jobRoleId")
                    String jobRole,
            @BeanParam PageQuery paging) {
        Colleagues.Search search = new Colleagues.Search(
                SearchText.of(q), Asked.id(department, "departmentId"), Asked.id(jobRole, "jobRoleId"), false);
        return PagedAnswer.of(colleagues.find(search, paging.ask()), uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    @Operation(summary = "One employee", description = "Also someone who left: the last four fields are then null.")
    @APIResponse(responseCode = "200", description = "The employee")
    @APIResponse(responseCode = "404", description = "Not there, or not yours to find")
    public Colleague one(@Parameter(example = "1201") @PathParam("id") long id) {
        return colleagues.get(id);
    }
}
