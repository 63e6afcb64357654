package nl.vaardig.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import nl.vaardig.access.guess.KnownBrowsers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The cookies of a signed-in browser: out of reach of scripts and other sites; {@link
 * nl.vaardig.platform.proxy.SecureCookies} sees to it that behind TLS they are never sent without it.
 */
@ApplicationScoped
public class SessionCookie {

    static final String NAME = "vaardig-session";
    static final String KNOWN = "vaardig-known";

    @Inject
    @ConfigProperty(name = "vaardig.session.hours")
    int hours;

    NewCookie of(Session session) {
        return cookie(NAME, session.secret(), "/", hours * 3600);
    }

    NewCookie none() {
        return cookie(NAME, "", "/", 0);
    }

    /** Of a browser in which somebody signed in: sent along with signing in only. */
    static NewCookie known(String secret) {
        return cookie(KNOWN, secret, "/sign-in", (int) KnownBrowsers.KEPT.toSeconds());
    }

    private static NewCookie cookie(String name, String value, String path, int seconds) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(path)
                .maxAge(seconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
