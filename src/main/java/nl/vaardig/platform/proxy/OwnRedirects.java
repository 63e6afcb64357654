package nl.vaardig.platform.proxy;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/**
 * Going on to a page of our own is said without a host: the one that JAX-RS would put there is what the request says
 * of itself, so a proxy that keeps answers could hand one visitor the address that another made up.
 */
@Provider
public class OwnRedirects implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        URI to = response.getLocation();
        URI here = request.getUriInfo().getBaseUri();
        if (to == null || to.getRawAuthority() == null || !to.getRawAuthority().equals(here.getRawAuthority())) return;
        String query = to.getRawQuery() == null ? "" : "?" + to.getRawQuery();
        String fragment = to.getRawFragment() == null ? "" : "#" + to.getRawFragment();
        response.getHeaders().putSingle("Location", to.getRawPath() + query + fragment);
    }
}
