package nl.vaardig.learning.record.xapi.statements;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
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
import java.util.UUID;
import nl.vaardig.learning.record.xapi.Body;
import nl.vaardig.learning.record.xapi.OpenStore;
import nl.vaardig.learning.record.xapi.Question;
import nl.vaardig.learning.record.xapi.StoreAddress;
import nl.vaardig.platform.page.ContentPolicy;

/** Statements. The key that {@link OpenStore} asks stands for a role. */
@Path(StoreAddress.STATEMENTS)
@RequestScoped
@PermitAll
@ContentPolicy(StoreAddress.POLICY)
public class StatementResource {

    @Inject
    TakeStatements take;

    @Inject
    GiveStatements give;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @GET
    public Response find() {
        return give.answer(new StatementQuestion(uri, Set.of()), uri, headers);
    }

    /** The rest of what was asked before. */
    @GET
    @Path("more")
    public Response more() {
        return give.answer(new StatementQuestion(uri, Set.of("from")), uri, headers);
    }

    @PUT
    public Response put(InputStream sent) throws IOException {
        Question asked = Question.of(uri, Set.of("statementId"));
        asked.needed("statementId");
        UUID id = asked.id("statementId");
        take.one(id, Parcel.of(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), Body.read(sent)));
        return Response.noContent().build();
    }

    @POST
    public Response post(InputStream sent) throws IOException {
        Question.of(uri, Set.of());
        JsonArrayBuilder ids = Json.createArrayBuilder();
        take.all(Parcel.of(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), Body.read(sent)))
                .forEach(id -> ids.add(id.toString()));
        return Response.ok(ids.build().toString(), "application/json").build();
    }
}
