package nl.vaardig.learning.assignment.claim;

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
import java.time.LocalDate;
import nl.vaardig.platform.said.Sent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What employees say was held, for other programs. Another's assignment is a 404 here. */
@Path("/api/v1/assignments/{id}/steps/{stepId}/claim")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("EMPLOYEE")
@Tag(name = "Assignments")
public class OwnClaimResource {

    /** @param evaluation the answer of a step that asks one, 20 to 4000 characters; only the employee sees it */
    @Schema(name = "StepClaimRequest", requiredProperties = "heldOn")
    public record Held(
            @Schema(description = "Today or before") LocalDate heldOn,
            @Schema(nullable = true, description = "The answer of a step that asks one; only the employee sees it")
                    String evaluation) {}

    @Inject
    StepClaims claims;

    @PathParam("id")
    long id;

    @PathParam("stepId")
    long stepId;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "A talk or session was held",
            description =
                    "Its step is done once the manager or HR confirms it; a session with sign-up has its own list.")
    @APIResponse(responseCode = "204", description = "Said; it waits")
    @APIResponse(responseCode = "400", description = "The day is missing or to come, or the answer is too short")
    @APIResponse(responseCode = "404", description = "Not there, or not your own")
    @APIResponse(
            responseCode = "409",
            description = "It waits already, another step comes first, or it is no such step")
    public void claim(Held given) {
        LocalDate heldOn = Sent.read(given, sent -> sent.date("heldOn"));
        claims.claim(id, stepId, heldOn, given.evaluation());
    }

    @DELETE
    @Operation(summary = "Take back what waits")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "404", description = "Not there, not your own, or nothing waits")
    public void takeBack() {
        claims.takeBack(id, stepId);
    }
}
