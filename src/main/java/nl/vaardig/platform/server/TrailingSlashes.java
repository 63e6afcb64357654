package nl.vaardig.platform.server;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Links;

/**
 * A slash at the end: the API has no such address, as the Dutch API design rules ask, so that everything has one address
 * only. A page is shown at its own one.
 */
@Provider
@PreMatching
public class TrailingSlashes implements ContainerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD");

    @Override
    public void filter(ContainerRequestContext context) {
        URI asked = context.getUriInfo().getRequestUri();
        String path = asked.getRawPath();
        if (path.length() < 2 || !path.endsWith("/")) return;
        if (ApiPath.is(path) || path.startsWith("//") || !READS.contains(context.getMethod())) throw new NotThere();
        String plain = path.replaceAll("/+$", "");
        String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        URI there = Links.local(plain.isEmpty() ? "/" : plain + query);
        context.abortWith(Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(there)
                .build());
    }
}
