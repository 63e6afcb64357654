package nl.vaardig.learning.handin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.storedfile.SentFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Handing in a text or a link, for other programs; a file goes by the screen. */
@Path("/api/v1/assignments/{id}/steps/{stepId}/hand-in")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("EMPLOYEE")
@Tag(name = "Assignments")
public class OwnHandInResource {

    @Schema(name = "HandInVersion", description = "A text, a link, or both")
    public record Body(
            @Schema(nullable = true) String words,
            @Schema(description = "https", nullable = true, examples = "https://werk.example/brief") String link) {}

    @Inject
    AddHandedIn adding;

    @PathParam("id")
    long id;

    @PathParam("stepId")
    long stepId;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hand in a version",
            description = "It takes the place of one that nobody opened. The first thing done starts the assignment.")
    @APIResponse(responseCode = "204", description = "It waits to be reviewed")
    @APIResponse(responseCode = "400", description = "Nothing was handed in, or it can't be used")
    @APIResponse(responseCode = "404", description = "Not there, or not your own")
    @APIResponse(responseCode = "409", description = "Another step comes first, or a reviewer reads the last version")
    public void handIn(Body given) {
        adding.add(id, stepId, Sent.read(given, sent -> VersionWish.read(sent, new SentFile("", null))));
    }
}
