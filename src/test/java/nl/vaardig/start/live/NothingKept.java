package nl.vaardig.start.live;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Browsers ask for styles and scripts each time: their address stays the same while they change. */
@Provider
public class NothingKept implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        boolean isAsset = request.getUriInfo().getPath().replaceFirst("^/", "").startsWith("assets/");
        if (isAsset) answer.getHeaders().putSingle("Cache-Control", "no-store");
    }
}
