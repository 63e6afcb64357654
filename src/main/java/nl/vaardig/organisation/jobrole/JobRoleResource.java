package nl.vaardig.organisation.jobrole;

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
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.words.Bilingual;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Job roles. What they ask of people is in the requirements. */
@Path("/api/v1/job-roles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation", description = "People, departments and job roles: who works where and as what. No skills")
public class JobRoleResource {

    /** A kind of job. */
    @Schema(name = "JobRole")
    public record Item(
            @Schema(examples = "8") long id,
            @Schema(examples = "data-analyst") String code,
            Bilingual name,
            Bilingual description,
            Population population,
            @Schema(description = "Whether people in it manage others") boolean managerial) {

        static Item of(JobRole role) {
            return new Item(
                    role.id(), role.code(), role.name(), role.description(), role.population(), role.managerial());
        }
    }

    /** What the list looks like, for the description of the API. */
    @Schema(name = "JobRolePage")
    public record Items(List<Item> items, int page, int pageSize, long total) {}

    @Inject
    JobRoles jobRoles;

    @Context
    UriInfo uri;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    @Operation(summary = "Job roles", description = "By population and code.")
    @APIResponseSchema(
            value = Items.class,
            responseDescription = "One page of job roles; the Link header leads to the others")
    public Response list(
            @Parameter(description = "Only this population") @QueryParam("population") String population,
            @BeanParam PageQuery paging) {
        Population only = Asked.oneOf(Population.class, population, "population");
        Paging.Ask ask = paging.ask();
        // Some dozens, always read as a whole.
        List<Item> all = jobRoles.all().stream()
                .filter(role -> only == null || role.population() == only)
                .map(Item::of)
                .toList();
        return PagedAnswer.of(ask.of(all), uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    @Operation(summary = "One job role")
    @APIResponse(responseCode = "200", description = "The job role")
    @APIResponse(responseCode = "404", description = "There is no such job role in this municipality")
    public Item one(@Parameter(example = "8") @PathParam("id") long id) {
        return Item.of(jobRoles.get(id));
    }
}
