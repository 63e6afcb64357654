package nl.vaardig.learning.record.xapi;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import nl.vaardig.learning.record.Version;
import nl.vaardig.learning.record.document.Documents;
import nl.vaardig.learning.record.document.Precondition.Asked;
import nl.vaardig.learning.record.document.Shelf;
import nl.vaardig.learning.record.statement.AgentName;
import nl.vaardig.platform.page.ContentPolicy;

/** Where somebody was in an activity. The key that {@link OpenStore} asks stands for a role. */
@Path(StoreAddress.ROOT + "/activities/state")
@RequestScoped
@PermitAll
@ContentPolicy(StoreAddress.POLICY)
public class StateResource {

    @Inject
    DocumentTalk talk;

    @Inject
    Documents documents;

    @Inject
    Conversation conversation;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @GET
    public Response get() {
        Question asked = Question.of(uri, Set.of("activityId", "agent", "registration", "stateId", "since"));
        if (asked.has("stateId")) return talk.give(shelf(asked), asked.needed("stateId"));
        return talk.names(shelf(asked), asked.moment("since"));
    }

    /** In 1.0.x it takes the place of what is there, whoever put that there; 2.0 wants it known. */
    @PUT
    public Response put(InputStream sent) throws IOException {
        Question asked = one();
        Asked known = conversation.version() == Version.V2 ? Asked.WHERE_THERE_IS_ONE : Asked.NO;
        return talk.put(shelf(asked), asked.needed("stateId"), sent, headers, known);
    }

    @POST
    public Response add(InputStream sent) throws IOException {
        Question asked = one();
        return talk.add(shelf(asked), asked.needed("stateId"), sent, headers);
    }

    /** One, or all of this work. */
    @DELETE
    public Response remove() {
        Question asked = one();
        if (asked.has("stateId")) return talk.remove(shelf(asked), asked.needed("stateId"), headers);
        documents.removeAll(shelf(asked));
        return Response.noContent().build();
    }

    private Question one() {
        return Question.of(uri, Set.of("activityId", "agent", "registration", "stateId"));
    }

    private static Shelf shelf(Question asked) {
        return Shelf.state(asked.iri("activityId"), AgentName.asked(asked.object("agent")), asked.id("registration"));
    }
}
