package nl.vaardig.access.signin;

import jakarta.json.Json;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.vaardig.platform.server.AnswerHeaders;
import nl.vaardig.platform.words.Messages;

/** 401 of the API as problem+json: given before any endpoint is reached, so that none can forget it. */
final class Unauthorised {

    private Unauthorised() {}

    static AuthenticationStatus answer(HttpServletResponse answer) throws AuthenticationException {
        return answer(answer, HttpServletResponse.SC_UNAUTHORIZED);
    }

    /** Not 401: the server adds a challenge to that, and a browser then asks for a password in a window of its own. */
    static AuthenticationStatus answerAScript(HttpServletResponse answer) throws AuthenticationException {
        return answer(answer, HttpServletResponse.SC_FORBIDDEN);
    }

    private static AuthenticationStatus answer(HttpServletResponse answer, int status) throws AuthenticationException {
        Messages messages = Messages.in("en");
        String problem = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", messages.text("problem.401.title"))
                .add("status", status)
                .add("detail", messages.text("problem.401.detail"))
                .add("signIn", "/sign-in")
                .build()
                .toString();
        AnswerHeaders.PROTECTION.forEach(answer::setHeader);
        answer.setHeader("Cache-Control", "no-store");
        answer.setHeader("API-Version", AnswerHeaders.API_VERSION);
        if (status == HttpServletResponse.SC_UNAUTHORIZED)
            answer.setHeader("WWW-Authenticate", AnswerHeaders.HOW_TO_SIGN_IN);
        answer.setStatus(status);
        answer.setContentType("application/problem+json");
        try {
            answer.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
            // Sent at once: to a 401 that is still open the server adds a challenge of its own, for Basic.
            answer.flushBuffer();
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
