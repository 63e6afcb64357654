package nl.vaardig.platform.server;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;

/**
 * Refuses a write that another site had the browser send. Browsers say where a request comes from in
 * Sec-Fetch-Site, older ones in Origin; a client that is no browser sends neither and has no cookie to abuse.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class CrossSiteRequests implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    public void filter(ContainerRequestContext context) {
        if (SAFE.contains(context.getMethod()) || isOwn(context) || ApiPath.isOfKeys(context.getUriInfo())) return;
        context.abortWith(Response.status(Response.Status.FORBIDDEN).build());
    }

    private static boolean isOwn(ContainerRequestContext context) {
        String site = context.getHeaderString("Sec-Fetch-Site");
        if (site != null) return OWN.contains(site);
        String origin = context.getHeaderString("Origin");
        return origin == null || hostOf(origin).equals(context.getHeaderString("Host"));
    }

    private static String hostOf(String origin) {
        try {
            String host = URI.create(origin).getRawAuthority();
            return host == null ? "" : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
