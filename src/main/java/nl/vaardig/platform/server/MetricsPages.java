package nl.vaardig.platform.server;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import javax.management.JMException;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.proxy.Client;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Figures about this server, for who keeps it: on the machine itself, or with the token that is set. Else not there. */
@Path("/metrics")
@RequestScoped
public class MetricsPages {

    private static final String BEARER = "Bearer ";

    @Inject
    @ConfigProperty(name = "vaardig.metrics.token")
    Optional<String> token;

    @Inject
    Client client;

    @Context
    HttpServletRequest http;

    @GET
    @PermitAll
    @Produces("text/plain; version=0.0.4; charset=utf-8")
    public String metrics() throws JMException {
        if (!client.isThisMachine(http) && !hasToken(http.getHeader("Authorization"))) throw new NotThere();
        return new Metrics().text();
    }

    private boolean hasToken(String given) {
        if (token.isEmpty() || token.get().isBlank() || given == null || !given.startsWith(BEARER)) return false;
        return MessageDigest.isEqual(
                bytes(token.get().strip()),
                bytes(given.substring(BEARER.length()).strip()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
