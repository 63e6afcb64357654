package nl.vaardig.access.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.Page;

/** What {@link ExpiredForm} shows: all that was filled in, to be sent once more after signing in. */
@Path(ExpiredForm.PATH)
@RequestScoped
public class ExpiredFormPages {

    /** @param action where the form goes */
    public record Form(String action, Map<String, List<String>> fields) {}

    @Context
    HttpServletRequest http;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response again(MultivaluedMap<String, String> given) {
        String action = ExpiredForm.sentTo(http);
        if (action == null) throw new NotThere();
        return Response.status(Response.Status.FORBIDDEN)
                .entity(new Page("access/expired.jte", new Form(action, given)))
                .build();
    }
}
