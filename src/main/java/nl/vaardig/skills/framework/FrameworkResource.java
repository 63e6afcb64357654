package nl.vaardig.skills.framework;

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
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.PagedAnswer;
import nl.vaardig.platform.page.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Frameworks: sets of skills in a version, with their scale and the credit their makers ask for. */
@Path("/api/v1/frameworks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Library", description = "What can be learnt: frameworks, skills, and how levels are recognised")
public class FrameworkResource {

    /** What the list looks like, for the description of the API. */
    @Schema(name = "FrameworkPage")
    public record Items(List<Frameworks.Row> items, int page, int pageSize, long total) {}

    @Inject
    Frameworks frameworks;

    @Context
    UriInfo uri;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    @Operation(summary = "Frameworks", description = "By code and version, each with the number of skills and levels.")
    @APIResponseSchema(
            value = Items.class,
            responseDescription = "One page of frameworks; the Link header leads to the others")
    public Response list(@BeanParam PageQuery paging) {
        Paging.Ask ask = paging.ask();
        return PagedAnswer.of(ask.of(frameworks.all()), uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    @Operation(summary = "One framework")
    @APIResponse(responseCode = "200", description = "The framework")
    @APIResponse(responseCode = "404", description = "There is no such framework in this municipality")
    public Frameworks.Row one(@Parameter(example = "4") @PathParam("id") long id) {
        return frameworks.get(id);
    }
}
