package nl.vaardig.access.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Page;

/** What {@link ExpiredForm} shows: all that was filled in, to be sent once more after signing in. */
@Path(ExpiredForm.PATH)
@RequestScoped
public class ExpiredFormPages {

    /**
     * @param action where the form goes
     * @param files  names of the files that were chosen, by field: to be chosen again
     * @param withFile whether the form takes a file, chosen or not
     */
    public record Form(String action, Map<String, List<String>> fields, Map<String, String> files, boolean withFile) {}

    @Context
    HttpServletRequest http;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response again(MultivaluedMap<String, String> given) {
        return answer(given, Map.of(), false);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermitAll
    public Response againWithFile(List<EntityPart> given) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Map<String, String> files = new LinkedHashMap<>();
        for (EntityPart part : given) {
            Optional<String> file = part.getFileName();
            if (file.isEmpty())
                fields.computeIfAbsent(part.getName(), name -> new ArrayList<>())
                        .add(text(part));
            else if (!file.get().isBlank()) files.put(part.getName(), file.get());
        }
        return answer(fields, files, true);
    }

    private Response answer(Map<String, List<String>> fields, Map<String, String> files, boolean withFile) {
        String action = ExpiredForm.sentTo(http);
        if (action == null) throw new NotThere();
        return Response.status(Response.Status.FORBIDDEN)
                .entity(new Page("signin/expired.jte", new Form(action, fields, files, withFile)))
                .build();
    }

    private static String text(EntityPart part) {
        try (InputStream content = part.getContent()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
