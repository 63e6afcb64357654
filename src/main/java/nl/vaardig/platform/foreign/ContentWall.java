package nl.vaardig.platform.foreign;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Stands before everything else (web.xml names it first): what is asked of the host of foreign content goes to that and
 * nowhere further, so no page, no API and no cookie of ours is there. The content is never at our own host.
 */
public class ContentWall extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> READS = Set.of("GET", "HEAD");

    /** Escaped signs that make another path of a path: names of files in packages may have them, addresses of ours never. */
    private static final Pattern ODD = Pattern.compile("%(?:23|2E|2F|5C)", Pattern.CASE_INSENSITIVE);

    @Inject
    transient ContentHost host;

    @Inject
    @Any
    transient Instance<ForeignContent> contents;

    @Override
    protected void doFilter(HttpServletRequest http, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        if (!host.isAsked(http)) {
            boolean isOdd = ODD.matcher(http.getRequestURI()).find();
            if (isOdd && http.getDispatcherType() == DispatcherType.REQUEST)
                answer.sendError(HttpServletResponse.SC_BAD_REQUEST);
            else chain.doFilter(http, answer);
        } else if (http.getDispatcherType() == DispatcherType.ERROR) nothing(answer.getStatus(), answer);
        else answer(http, answer);
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
        nothing(HttpServletResponse.SC_NOT_FOUND, answer);
    }

    /** Also for what the server itself refuses: its word for that would be a page of ours. */
    private static void nothing(int status, HttpServletResponse answer) throws IOException {
        answer.setStatus(status);
        answer.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        answer.setHeader("Cache-Control", "no-store");
        answer.setContentType("text/plain;charset=UTF-8");
        answer.getOutputStream().write(Integer.toString(status).getBytes(StandardCharsets.UTF_8));
    }
}
