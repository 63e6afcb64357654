package nl.vaardig.learning.assignment.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.vaardig.learning.assignment.AssignmentAnswer;
import nl.vaardig.learning.assignment.AssignmentLists;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What employees do with their own assignments, for other programs. Another's assignment is a 404 here. */
@Path("/api/v1/assignments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("EMPLOYEE")
@Tag(name = "Assignments")
public class OwnAssignmentResource {

    @Schema(requiredProperties = {"reason"})
    public record DeclineRequest(String reason) {}

    /** @param evaluation the answer at an evaluation gate, 20 to 4000 characters; only the employee sees it */
    public record StepRequest(String evaluation) {}

    @Inject
    OwnPaths own;

    @Inject
    AssignmentLists rows;

    @PathParam("id")
    long id;

    @POST
    @Path("{id}/acceptance")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Say yes to a proposal")
    @APIResponse(responseCode = "200", description = "Accepted")
    @APIResponse(responseCode = "404", description = "Not there, or not your own")
    @APIResponse(responseCode = "409", description = "It is no proposal any more")
    public AssignmentAnswer accept() {
        own.accept(id);
        return answer();
    }

    @POST
    @Path("{id}/decline")
    @Operation(summary = "Decline what is not compulsory", description = "With a reason of at least 10 characters.")
    @APIResponse(responseCode = "200", description = "Declined")
    @APIResponse(responseCode = "400", description = "The reason is too short")
    @APIResponse(responseCode = "404", description = "Not there, or not your own")
    @APIResponse(responseCode = "409", description = "It is compulsory, or has ended")
    public AssignmentAnswer decline(DeclineRequest given) {
        own.decline(id, given == null ? "" : given.reason());
        return answer();
    }

    @POST
    @Path("{id}/completion")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Complete the path",
            description = "Completing the last step does this already; this is for a path whose steps are all done.")
    @APIResponse(responseCode = "200", description = "Completed")
    @APIResponse(responseCode = "404", description = "Not there, or not your own")
    @APIResponse(responseCode = "409", description = "Steps are left, or it has ended")
    public AssignmentAnswer complete() {
        own.complete(id);
        return answer();
    }

    @POST
    @Path("{id}/steps/{stepId}/completion")
    @Operation(
            summary = "Complete the step whose turn it is",
            description =
                    "The first step starts the assignment, the last completes it. A step with an evaluation gate needs an answer of at least 20 characters.")
    @APIResponse(responseCode = "200", description = "Done")
    @APIResponse(responseCode = "400", description = "The answer is too short")
    @APIResponse(responseCode = "404", description = "Not there, or not your own")
    @APIResponse(responseCode = "409", description = "Another step comes first, or it is done already")
    public AssignmentAnswer completeStep(@PathParam("stepId") long stepId, StepRequest given) {
        own.completeStep(id, stepId, given == null ? "" : given.evaluation());
        return answer();
    }

    @DELETE
    @Path("{id}/steps/{stepId}/completion")
    @Operation(summary = "Take back the last step done")
    @APIResponse(responseCode = "200", description = "Taken back")
    @APIResponse(responseCode = "404", description = "Not there, or not your own")
    @APIResponse(responseCode = "409", description = "It was not the last one, or the path has ended")
    public AssignmentAnswer undoStep(@PathParam("stepId") long stepId) {
        own.undoStep(id, stepId);
        return answer();
    }

    private AssignmentAnswer answer() {
        return AssignmentAnswer.of(rows.get(id));
    }
}
