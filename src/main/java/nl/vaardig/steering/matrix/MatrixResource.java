package nl.vaardig.steering.matrix;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.PageQuery;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.steering.matrix.cell.TeamMatrix;
import nl.vaardig.steering.matrix.selection.ChoiceQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People × skills for any selection. */
@Path("/api/v1/matrix")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
@Tag(name = "Matrix", description = "People × skills for any selection")
public class MatrixResource {

    @Inject
    Matrices matrices;

    @GET
    @Operation(
            summary = "People × skills of a selection",
            description =
                    "What is asked, what is there, what is planned and what expires. Those who lead come first, then the"
                            + " others, by family name; the Link header leads to the other pages. Figures and skills"
                            + " are about everyone in the selection. Each person shown can see that you looked.")
    @APIResponse(
            responseCode = "200",
            description = "Skills, one page of people, and their cells",
            content = @Content(schema = @Schema(implementation = MatrixAnswer.class)))
    @APIResponse(responseCode = "400", description = "A parameter that can't be read")
    @APIResponse(responseCode = "403", description = "You are neither a manager nor an HR advisor")
    @APIResponse(responseCode = "404", description = "No such department, job role or goal, or not one of yours")
    @APIResponse(responseCode = "409", description = "More than 2,000 people: ask for a smaller selection")
    public Response matrix(
            @BeanParam ChoiceQuery query,
            @Parameter(
                            description = "total or name: the order of the skills within a track; the id of a skill:"
                                    + " those with most to learn for it come first",
                            example = "total")
                    @QueryParam("sort")
                    String sort,
            @BeanParam PageQuery paging) {
        Paging.Ask page = paging.ask();
        MatrixAsk ask = new MatrixAsk(query.choice(), MatrixOrder.of(sort), page.page());
        ShownMatrix matrix = matrices.show(ask, matrices.offer(), page.pageSize());
        RuleRefused.unless(!matrix.isTooLarge(), "matrix.empty.largeText", matrix.people(), TeamMatrix.MOST_PEOPLE);
        MatrixAnswer answer = MatrixAnswer.of(matrix, page.pageSize());
        String links = page.holding(answer.people(), answer.total())
                .links(ask.at("/api/v1/matrix").toString());
        return Response.ok(answer).header("Link", links).build();
    }
}
