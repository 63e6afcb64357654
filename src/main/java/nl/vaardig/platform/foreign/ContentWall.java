package nl.vaardig.platform.foreign;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Stands before everything else (web.xml names it first): what is asked of the host of foreign content goes to that and
 * nowhere further, so no page, no API and no cookie of ours is there. The content is never at our own host.
 */
public class ContentWall extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> READS = Set.of("GET", "HEAD");

    @Inject
    transient ContentHost host;

    @Inject
    @Any
    transient Instance<ForeignContent> contents;

    @Override
    protected void doFilter(HttpServletRequest http, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        if (host.isAsked(http)) answer(http, answer);
        else chain.doFilter(http, answer);
    }

    private void answer(HttpServletRequest http, HttpServletResponse answer) throws IOException {
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "no-referrer");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (!READS.contains(http.getMethod())) {
            answer.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        for (ForeignContent content : contents) if (content.answer(http.getRequestURI(), http, answer)) return;
        nothing(answer);
    }

    private static void nothing(HttpServletResponse answer) throws IOException {
        answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
        answer.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        answer.setHeader("Cache-Control", "no-store");
        answer.setContentType("text/plain;charset=UTF-8");
        answer.getOutputStream().write("404".getBytes(StandardCharsets.UTF_8));
    }
}
