package nl.vaardig.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie of a signed-in browser: out of reach of scripts and other sites, and behind TLS never sent without it. */
@ApplicationScoped
public class SessionCookie {

    static final String NAME = "vaardig-session";

    @Inject
    @ConfigProperty(name = "vaardig.session.hours")
    int hours;

    NewCookie of(Session session, boolean tls) {
        return cookie(session.secret(), hours * 3600, tls);
    }

    NewCookie none(boolean tls) {
        return cookie("", 0, tls);
    }

    private static NewCookie cookie(String value, int seconds, boolean tls) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(tls)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
