package nl.vaardig.platform.server;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/**
 * A request whose sender could not be looked up goes no further, and is told to come again: it is neither signed in nor
 * a stranger. Stands here, behind the reading of the language, so that the answer is one of ours like any other.
 */
@Provider
@PreMatching
@Priority(Priorities.USER + 1)
public class WhoIsUnknown implements ContainerRequestFilter {

    private static final String WHY = WhoIsUnknown.class.getName();

    @Context
    HttpServletRequest http;

    /** Has the request answered with 503. */
    public static void because(RuntimeException why, HttpServletRequest http) {
        http.setAttribute(WHY, why);
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (http.getAttribute(WHY) instanceof RuntimeException why) throw new NotNow(why);
    }

    /** What is asked can't be answered now, and may be a moment later. */
    static final class NotNow extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotNow(RuntimeException why) {
            super(why);
        }
    }
}
