package nl.vaardig.learning.record.xapi;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.vaardig.learning.record.Refusal;

/** What the store refuses, with the reason in words: a problem as elsewhere (RFC 9457), in English for who builds a client. */
@Provider
public class Refusals implements ExceptionMapper<Refusal> {

    @Override
    public Response toResponse(Refusal refusal) {
        String problem = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", Response.Status.fromStatusCode(refusal.status()).getReasonPhrase())
                .add("status", refusal.status())
                .add("detail", refusal.getMessage())
                .build()
                .toString();
        return Response.status(refusal.status())
                .type("application/problem+json")
                .entity(problem)
                .build();
    }
}
