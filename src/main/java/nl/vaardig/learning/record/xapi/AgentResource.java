package nl.vaardig.learning.record.xapi;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.vaardig.learning.record.statement.AgentName;

/**
 * Somebody, with all identifiers that are known of that person: here always the one that was asked with, as people are not put
 * together by us. The key that {@link OpenStore} asks stands for a role.
 */
@Path(StoreAddress.ROOT + "/agents")
@RequestScoped
@PermitAll
public class AgentResource {

    @Context
    UriInfo uri;

    @GET
    public Response get() {
        JsonObject agent = Question.of(uri, Set.of("agent")).object("agent");
        AgentName.asked(agent);
        JsonObjectBuilder person = Json.createObjectBuilder().add("objectType", "Person");
        for (String name : Set.of("name", "mbox", "mbox_sha1sum", "openid", "account"))
            if (agent.containsKey(name))
                person.add(name, Json.createArrayBuilder().add(agent.get(name)));
        byte[] json = person.build().toString().getBytes(StandardCharsets.UTF_8);
        return Response.ok(json, "application/json;charset=UTF-8").build();
    }
}
