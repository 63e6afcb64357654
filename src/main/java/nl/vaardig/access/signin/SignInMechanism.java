package nl.vaardig.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vaardig.platform.foreign.ContentHost;
import nl.vaardig.platform.server.WhoIsUnknown;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;

/**
 * Knows people by the session cookie. Who has none is sent to sign in (pages) or hears 401 (API);
 * who works at several municipalities chooses first, and who has no role where it was chosen hears so there.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    private static final Set<String> OPEN = Set.of(
            "/sign-in",
            "/language",
            "/favicon.ico",
            "/about",
            "/privacy",
            "/accessibility",
            "/metrics",
            "/api/v1/openapi.json");
    /** Whoever has such an address needs no account: a secret or a code stands behind it. */
    private static final List<String> OPEN_BELOW = List.of(
            PasswordLinkPages.ADDRESS + "/", "/sessions/trainer/", "/sessions/calendar/", "/credentials/check/");

    private static final Set<String> BEFORE_CHOOSING = Set.of("/choose", "/sign-out");
    private static final Set<String> BEFORE_A_PASSWORD =
            Set.of("/choose", "/sign-out", "/my/account", "/my/account/password", "/my/account/links");

    @Inject
    SignIns signIns;

    @Inject
    CurrentRequest request;

    @Inject
    ContentHost content;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest http, HttpServletResponse answer, HttpMessageContext context)
            throws AuthenticationException {
        String path = http.getRequestURI();
        if (path.startsWith("/assets/") || isOfKeys(path) || content.isAsked(http)) return context.doNothing();
        Optional<SignIns.Visitor> visitor;
        try {
            visitor = session(http).flatMap(signIns::userOf);
        } catch (RuntimeException e) {
            // Who could not be looked up is not somebody who may not: see there.
            WhoIsUnknown.because(e, http);
            return context.doNothing();
        }
        if (visitor.isEmpty()) return isOpen(path) ? context.doNothing() : stranger(http, answer);
        CurrentUser user = visitor.get().user();
        if (changesNothing(http)) request.readAs(visitor.get().found());
        else request.actAs(user);
        if (!user.hasChosen() && !isOpen(path) && !BEFORE_CHOOSING.contains(path)) {
            return first("/choose", path, answer);
        }
        if (visitor.get().mustChangePassword() && !isOpen(path) && !BEFORE_A_PASSWORD.contains(path)) {
            return first("/my/account" + next(http), path, answer);
        }
        boolean hasNoRole = user.hasChosen() && user.allRoles().isEmpty();
        if (hasNoRole && !isOpen(path) && !BEFORE_A_PASSWORD.contains(path)) {
            return first("/choose", path, answer);
        }
        Set<String> roles = user.roles().stream().map(Role::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(Long.toString(user.accountId()), roles);
    }

    /** The store of what was learnt opens to keys of other systems, which it checks itself, and never to a cookie. */
    private static boolean isOfKeys(String path) {
        return path.equals("/xapi") || path.startsWith("/xapi/");
    }

    private static boolean changesNothing(HttpServletRequest http) {
        return http.getMethod().equals("GET") || http.getMethod().equals("HEAD");
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path) || OPEN_BELOW.stream().anyMatch(path::startsWith);
    }

    private static AuthenticationStatus first(String place, String path, HttpServletResponse answer)
            throws AuthenticationException {
        return path.startsWith("/api/") ? Unauthorised.answer(answer) : goTo(place, answer);
    }

    private AuthenticationStatus stranger(HttpServletRequest http, HttpServletResponse answer)
            throws AuthenticationException {
        if (http.getRequestURI().startsWith("/api/")) return Unauthorised.answer(answer);
        if (isBehindThePage(http)) return Unauthorised.answerAScript(answer);
        if (ExpiredForm.isOne(http)) return ExpiredForm.answer(http, answer);
        return goTo("/sign-in" + next(http), answer);
    }

    /** The way back to a page that was asked for, as a parameter; none to what a form was sent to, or to the first page. */
    private static String next(HttpServletRequest http) {
        boolean canComeBack =
                http.getMethod().equals("GET") && !http.getRequestURI().equals("/");
        if (!canComeBack) return "";
        String query = http.getQueryString() == null ? "" : "?" + http.getQueryString();
        return "?next=" + URLEncoder.encode(http.getRequestURI() + query, StandardCharsets.UTF_8);
    }

    /** A script asks: it would take the page for signing in for the answer. */
    private static boolean isBehindThePage(HttpServletRequest http) {
        return "empty".equals(http.getHeader("Sec-Fetch-Dest"));
    }

    /** Without a host: server.xml has redirects sent as they are given. */
    private static AuthenticationStatus goTo(String path, HttpServletResponse answer) throws AuthenticationException {
        try {
            answer.setHeader("Cache-Control", "no-store");
            answer.sendRedirect(path);
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    static Optional<Session> session(HttpServletRequest http) {
        return cookie(http, SessionCookie.NAME).map(Session::new);
    }

    /** The secret of a browser in which somebody signed in before. */
    static Optional<String> browser(HttpServletRequest http) {
        return cookie(http, SessionCookie.KNOWN).filter(secret -> secret.matches("[\\w-]{43}"));
    }

    private static Optional<String> cookie(HttpServletRequest http, String name) {
        Cookie[] cookies = http.getCookies() == null ? new Cookie[0] : http.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
