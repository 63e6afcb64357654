package nl.vaardig.learning.record.xapi;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import nl.vaardig.learning.record.Version;

/** What the store speaks. For everybody. */
@Path(StoreAddress.ROOT + "/about")
@RequestScoped
@PermitAll
public class AboutResource {

    @Context
    UriInfo uri;

    @GET
    public Response get() {
        Question.of(uri, Set.of());
        JsonArrayBuilder versions = Json.createArrayBuilder();
        for (Version version : Version.values()) versions.add(version.told());
        String json =
                Json.createObjectBuilder().add("version", versions).build().toString();
        return Response.ok(json, "application/json").build();
    }
}
