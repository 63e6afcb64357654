package nl.vaardig.platform.proxy;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Every cookie of ours, whoever sets it: behind TLS it never travels without it. */
@Provider
public class SecureCookies implements ContainerResponseFilter {

    private static final String HEADER = "Set-Cookie";

    @Inject
    Client client;

    @Context
    HttpServletRequest http;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        List<Object> cookies = response.getHeaders().get(HEADER);
        if (cookies == null || !client.isSecure(http)) return;
        // Within the list that is there: the server takes each cookie out of it as it sends it.
        cookies.replaceAll(cookie -> cookie instanceof NewCookie ours ? secured(ours) : cookie);
    }

    private static NewCookie secured(NewCookie cookie) {
        return new NewCookie.Builder(cookie.getName())
                .value(cookie.getValue())
                .path(cookie.getPath())
                .maxAge(cookie.getMaxAge())
                .httpOnly(cookie.isHttpOnly())
                .sameSite(cookie.getSameSite())
                .secure(true)
                .build();
    }
}
