package nl.vaardig.access.user;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.TreeSet;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is signed in. */
@Path("/api/v1/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account", description = "Who is signed in")
public class MeResource {

    @Schema(name = "Me", description = "Who is signed in, and in which roles this request acts")
    public record Me(
            @Schema(description = "Name shown on the screen", examples = "Noor de Vries") String name,
            @Schema(description = "Municipality chosen to work in", examples = "Waterveen") String municipality,
            @Schema(description = "The own employee; null for someone from outside", examples = "1201") Long employeeId,
            @Schema(description = "Roles that count for this request") Set<Role> roles,
            @Schema(description = "All roles one may choose from") Set<Role> allRoles) {}

    @Inject
    CurrentRequest request;

    @GET
    @PermitAll
    @Operation(summary = "Who am I?", description = "The signed-in user, the municipality chosen and the roles held.")
    @APIResponse(responseCode = "200", description = "The signed-in user")
    public Me me() {
        CurrentUser user = request.user();
        return new Me(
                user.name(),
                user.municipalityName(),
                user.employeeId(),
                new TreeSet<>(user.roles()),
                new TreeSet<>(user.allRoles()));
    }
}
