package nl.vaardig.access.signin;

import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Set;

/**
 * A form that was sent after its session had ended. Instead of losing what was filled in, a page offers to sign in on
 * another tab and to send the form once more. Only for forms of our own pages, and never for passwords. A file that went
 * with it has to be chosen again: what a stranger sends is not kept, and how much of it is read has an end.
 */
final class ExpiredForm {

    static final String PATH = "/sign-in/expired";

    private static final Set<String> WITHOUT = Set.of("/choose", "/sign-out", "/my/account/password");

    /** More than any form of ours takes with its file. */
    private static final int LARGEST = 16 << 20;

    private ExpiredForm() {}

    static boolean isOne(HttpServletRequest http) {
        String type = http.getContentType() == null ? "" : http.getContentType();
        return http.getMethod().equals("POST")
                && (type.startsWith(MediaType.APPLICATION_FORM_URLENCODED) || isWithFile(http, type))
                && "same-origin".equals(http.getHeader("Sec-Fetch-Site"))
                && !WITHOUT.contains(http.getRequestURI());
    }

    private static boolean isWithFile(HttpServletRequest http, String type) {
        int length = http.getContentLength();
        return type.startsWith(MediaType.MULTIPART_FORM_DATA) && length >= 0 && length <= LARGEST;
    }

    /** {@link ExpiredFormPages} shows it. */
    static AuthenticationStatus answer(HttpServletRequest http, HttpServletResponse answer)
            throws AuthenticationException {
        try {
            http.getRequestDispatcher(PATH).forward(http, answer);
        } catch (ServletException | IOException e) {
            throw new AuthenticationException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Where the form was sent to; null when nobody was sent here. */
    static String sentTo(HttpServletRequest http) {
        return (String) http.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    }
}
