package nl.vaardig.learning.scorm.play;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far one is oneself in packages of other makers, for other programs. */
@Path("/api/v1/packages/progress")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("EMPLOYEE")
@Tag(name = "Learning")
public class PackageProgressResource {

    @Inject
    OwnProgress progress;

    @GET
    @Operation(
            summary = "How far you are in packages",
            description =
                    "Each part of each package that you opened, the latest first. Hours are those that the package"
                            + " tells, added up, beside those planned for the step.")
    @APIResponse(responseCode = "200", description = "All of them")
    public List<OwnProgress.Line> list() {
        return progress.all();
    }
}
