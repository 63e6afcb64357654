package nl.vaardig.platform.server.openapi;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The API's description as it was agreed, for everybody and from any site: it tells nothing of anyone. A file of the
 * application and not what the server makes of the code, so that a change of the contract is a change of a file that
 * somebody reads; a test holds that both are the same.
 */
@Path("/api/v1/openapi.json")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response document() {
        return Response.ok(OpenApiResource.class.getResourceAsStream("/openapi.json"))
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", "API-Version")
                .build();
    }
}
