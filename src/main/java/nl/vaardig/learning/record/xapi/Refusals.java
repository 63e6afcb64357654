package nl.vaardig.learning.record.xapi;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.vaardig.learning.record.Refusal;

/** What the store refuses, with the reason in words: a sentence in English, for who builds a client. */
@Provider
public class Refusals implements ExceptionMapper<Refusal> {

    @Override
    public Response toResponse(Refusal refusal) {
        return Response.status(refusal.status())
                .type("text/plain;charset=UTF-8")
                .entity(refusal.getMessage())
                .build();
    }
}
