package nl.vaardig.learning.record.xapi;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.vaardig.learning.record.Activities;

/** All that is known of an activity. The key that {@link OpenStore} asks stands for a role. */
@Path(StoreAddress.ROOT + "/activities")
@RequestScoped
@PermitAll
public class ActivityResource {

    @Inject
    Activities activities;

    @Context
    UriInfo uri;

    @GET
    public Response get() {
        String iri = Question.of(uri, Set.of("activityId")).iri("activityId");
        JsonObjectBuilder activity =
                Json.createObjectBuilder().add("objectType", "Activity").add("id", iri);
        String definition = activities.definitions(Set.of(iri)).get(iri);
        if (definition != null) activity.add("definition", Body.json(definition.getBytes(StandardCharsets.UTF_8)));
        byte[] json = activity.build().toString().getBytes(StandardCharsets.UTF_8);
        return Response.ok(json, "application/json;charset=UTF-8").build();
    }
}
