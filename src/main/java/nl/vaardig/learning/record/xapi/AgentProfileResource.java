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
import nl.vaardig.learning.record.document.Precondition.Asked;
import nl.vaardig.learning.record.document.Shelf;
import nl.vaardig.learning.record.statement.AgentName;
import nl.vaardig.platform.page.ContentPolicy;

/** What belongs to somebody. The key that {@link OpenStore} asks stands for a role. */
@Path(StoreAddress.ROOT + "/agents/profile")
@RequestScoped
@PermitAll
@ContentPolicy(StoreAddress.POLICY)
public class AgentProfileResource {

    @Inject
    DocumentTalk talk;

    @Inject
    Conversation conversation;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @GET
    public Response get() {
        Question asked = Question.of(uri, Set.of("agent", "profileId", "since"));
        if (asked.has("profileId")) return talk.give(shelf(asked), asked.needed("profileId"));
        return talk.names(shelf(asked), asked.moment("since"));
    }

    @PUT
    public Response put(InputStream sent) throws IOException {
        Question asked = one();
        Asked known = conversation.version() == Version.V2 ? Asked.WHERE_THERE_IS_ONE : Asked.ALWAYS;
        return talk.put(shelf(asked), asked.needed("profileId"), sent, headers, known);
    }

    @POST
    public Response add(InputStream sent) throws IOException {
        Question asked = one();
        return talk.add(shelf(asked), asked.needed("profileId"), sent, headers);
    }

    @DELETE
    public Response remove() {
        Question asked = one();
        return talk.remove(shelf(asked), asked.needed("profileId"), headers);
    }

    private Question one() {
        return Question.of(uri, Set.of("agent", "profileId"));
    }

    private static Shelf shelf(Question asked) {
        return Shelf.ofAgent(AgentName.asked(asked.object("agent")));
    }
}
