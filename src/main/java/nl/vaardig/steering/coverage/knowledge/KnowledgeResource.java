package nl.vaardig.steering.coverage.knowledge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.vaardig.steering.coverage.fragility.Knowledge;
import nl.vaardig.steering.matrix.cell.TeamMatrix;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The three kinds of knowledge that belong together in a team. */
@Path("/api/v1/departments/{id}/knowledge")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coverage and outlook")
public class KnowledgeResource {

    /** Numbers of people of the team itself, without departments below it. */
    @Schema(name = "TeamKnowledge")
    public record TeamAnswer(
            long departmentId, String departmentName, int people, int domain, int data, int ict, boolean complete) {

        static TeamAnswer of(TeamKnowledge team) {
            return new TeamAnswer(
                    team.department().id(),
                    team.department().name(),
                    team.people(),
                    team.cover().count(Knowledge.DOMAIN),
                    team.cover().count(Knowledge.DATA),
                    team.cover().count(Knowledge.ICT),
                    team.cover().isComplete());
        }
    }

    @Inject
    Knowledges knowledges;

    @Inject
    TeamMatrix matrix;

    @GET
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    @Operation(
            summary = "Domain, data and ICT knowledge of a department and each one below it",
            description =
                    "Domain: works in the primary process. ICT: works in ICT. Data: at the level set, or above it,"
                            + " of a skill on the track data analysis.")
    @APIResponse(responseCode = "200", description = "Departments that have people of their own")
    @APIResponse(responseCode = "404", description = "No such department, or not one of yours")
    public List<TeamAnswer> teams(@Parameter(example = "12") @PathParam("id") long id) {
        return knowledges.of(matrix.places(), id).stream().map(TeamAnswer::of).toList();
    }
}
