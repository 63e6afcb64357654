package nl.vaardig.learning.record.xapi;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import nl.vaardig.learning.record.statement.Shape;

/**
 * Headers of every answer of the store. Scripts of any site may ask it: they need a key of their own, for no browser sends one by
 * itself as it does a cookie.
 */
@Provider
public class StoreAnswers implements ContainerResponseFilter {

    @Inject
    Conversation conversation;

    @Inject
    Clock clock;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (!StoreAddress.is(request.getUriInfo())) return;
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        headers.putSingle(StoreAddress.VERSION, conversation.told());
        headers.putSingle("Access-Control-Allow-Origin", "*");
        headers.putSingle("Access-Control-Allow-Methods", "GET, HEAD, PUT, POST, DELETE, OPTIONS");
        headers.putSingle(
                "Access-Control-Allow-Headers",
                "Authorization, Content-Type, If-Match, If-None-Match, Accept-Language, " + StoreAddress.VERSION);
        headers.putSingle(
                "Access-Control-Expose-Headers",
                "ETag, Last-Modified, X-Experience-API-Consistent-Through, " + StoreAddress.VERSION);
        if (StoreAddress.isStatements(request.getUriInfo()))
            headers.putSingle("X-Experience-API-Consistent-Through", Shape.told(clock.instant()));
        if (answer.getStatus() == 401) headers.putSingle("WWW-Authenticate", "Basic realm=\"Vaardig xAPI\"");
    }
}
