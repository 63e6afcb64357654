package nl.vaardig.organisation.department;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The department tree. */
@Path("/api/v1/departments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation", description = "People, departments and job roles: who works where and as what. No skills")
public class DepartmentResource {

    /** One department, parents before children. */
    @Schema(name = "Department")
    public record Item(
            @Schema(examples = "57") long id,
            @Schema(description = "Key of the personnel system", examples = "D120") String code,
            @Schema(examples = "Team Klantcontact") String name,
            @Schema(description = "The department it belongs to; null at the top", examples = "51") Long parentId,
            @Schema(description = "0 at the top", examples = "2") int depth) {}

    /** What the list looks like, for the description of the API. */
    @Schema(name = "DepartmentPage")
    public record Items(List<Item> items, int page, int pageSize, long total) {}

    @Inject
    Departments departments;

    @Context
    UriInfo uri;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    @Operation(
            summary = "Departments",
            description = "The tree of the municipality, parents before children, siblings by code.")
    @APIResponseSchema(
            value = Items.class,
            responseDescription = "One page of departments; the Link header leads to the others")
    public Response list(@BeanParam PageQuery paging) {
        DepartmentTree tree = departments.tree();
        // A few hundred at most: the tree is always read as a whole.
        List<Item> all = tree.inOrder().stream()
                .map(node -> new Item(node.id(), node.code(), node.name(), node.parentId(), tree.depthOf(node.id())))
                .toList();
        return PagedAnswer.of(paging.ask().of(all), uri);
    }
}
