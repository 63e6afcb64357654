package nl.vaardig.access.signin;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.TestDatabase;
import nl.vaardig.harness.TestServer;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** Signing in over HTTP: what the browser is given, and what guessing, other sites and updates can't do. */
class SessionIT extends FromOutside {

    private static final String SOMEONE = "hr@waterveen.example";
    private static final String COOKIE = "vaardig-session";

    private static HttpResponse<String> signIn(Visitor visitor, String userName, String password) {
        return visitor.post("/sign-in", Map.of("userName", userName, "password", password));
    }

    private static boolean isSignedIn(Visitor visitor) {
        return visitor.get("/choose").statusCode() == 200;
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        String cookie = sessionCookie(Visitor.stranger());
        assertAll(
                () -> assertTrue(cookie.contains("HttpOnly"), cookie),
                () -> assertTrue(cookie.contains("SameSite=Lax"), cookie),
                () -> assertTrue(cookie.contains("Path=/"), cookie),
                () -> assertFalse(cookie.contains("Domain="), cookie));
    }

    @Test
    void behindTlsTheCookieNeverTravelsWithoutIt() {
        Visitor behindTls = Visitor.stranger().with("X-Forwarded-Proto", "https");
        HttpResponse<String> answer = signIn(behindTls, SOMEONE, Visitor.DEMO_PASSWORD);
        List<String> cookies = answer.headers().allValues("Set-Cookie");
        assertEquals(303, answer.statusCode());
        assertEquals(2, cookies.size(), cookies::toString);
        assertTrue(cookies.stream().allMatch(cookie -> cookie.contains("Secure")), cookies::toString);
    }

    private static String sessionCookie(Visitor visitor) {
        return signIn(visitor, SOMEONE, Visitor.DEMO_PASSWORD).headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(COOKIE))
                .findFirst()
                .orElse("none");
    }

    @Test
    void everySignInGetsASecretOfItsOwn() {
        String first = Visitor.signsIn(SOMEONE).cookie(COOKIE);
        String second = Visitor.signsIn(SOMEONE).cookie(COOKIE);
        assertFalse(first.equals(second));
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        HttpResponse<String> wrong = signIn(Visitor.stranger(), SOMEONE, "wrong");
        HttpResponse<String> unknown = signIn(Visitor.stranger(), "xx@waterveen.example", "wrong");
        assertEquals(422, wrong.statusCode());
        assertEquals(wrong.statusCode(), unknown.statusCode());
        assertEquals(wrong.body(), unknown.body().replace("xx@waterveen.example", SOMEONE));
    }

    @Test
    void guessingIsSlowedDownAndKeepsNobodyOutWhoSignedInBefore() throws SQLException {
        String victim = "privacy@waterveen.example";
        Visitor owner = Visitor.signsIn(victim);
        try {
            for (int i = 0; i < 8; i++)
                assertEquals(
                        422, signIn(Visitor.stranger(), victim, "guess " + i).statusCode());
            assertEquals(429, signIn(Visitor.stranger(), victim, "guess").statusCode());
            assertEquals(
                    429,
                    signIn(Visitor.stranger(), victim, Visitor.DEMO_PASSWORD).statusCode());
            assertTrue(isSignedIn(Visitor.signsIn(SOMEONE)), "others still can");
            owner.post("/sign-out", Map.of());
            assertEquals(303, signIn(owner, victim, Visitor.DEMO_PASSWORD).statusCode(), "in a browser that is known");
        } finally {
            execute("delete from spent_tries");
        }
    }

    @Test
    void aWriteThatAnotherSiteHadTheBrowserSendIsRefused() {
        for (String[] header : new String[][] {
            {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site"},
            {"Origin", "https://elsewhere.example"},
            {"Origin", "null"}
        }) {
            Visitor visitor = Visitor.signsIn(SOMEONE).with(header[0], header[1]);
            assertEquals(403, visitor.post("/sign-out", Map.of()).statusCode(), header[1]);
            assertTrue(isSignedIn(visitor), header[1]);
        }
    }

    @Test
    void aWriteFromOurOwnPageIsTaken() {
        Visitor visitor =
                Visitor.signsIn(SOMEONE).with("Sec-Fetch-Site", "same-origin").with("Origin", TestServer.address());
        assertEquals(303, visitor.post("/sign-out", Map.of()).statusCode());
    }

    @Test
    void afterSigningOutTheCookieIsWorthNothing() {
        Visitor visitor = Visitor.signsIn(SOMEONE);
        String secret = visitor.cookie(COOKIE);
        visitor.post("/sign-out", Map.of());
        assertFalse(isSignedIn(visitor));
        assertFalse(isSignedIn(Visitor.stranger().with("Cookie", COOKIE + "=" + secret)));
    }

    @Test
    void signingInOverALiveSessionEndsItAndBeginsAtNoMunicipality() {
        Visitor visitor = Visitor.signsIn("hr@zandmeer.example");
        String former = visitor.cookie(COOKIE);
        assertEquals(
                303,
                signIn(visitor, "alles@waterveen.example", Visitor.DEMO_PASSWORD)
                        .statusCode());
        String place = visitor.get("/").headers().firstValue("Location").orElse("");
        assertEquals("/choose", place, "both municipalities are to be chosen from");
        assertFalse(isSignedIn(Visitor.stranger().with("Cookie", COOKIE + "=" + former)));
    }

    @Test
    void anExpiredSessionIsNoSession() throws SQLException {
        Visitor visitor = Visitor.signsIn("bestuur@waterveen.example");
        assertTrue(isSignedIn(visitor));
        execute(
                "update sign_in s join account a on a.id = s.account_id set s.expires_at = utc_timestamp() - interval 1 minute,"
                        + " s.created_at = utc_timestamp() - interval 1 day where a.user_name = 'bestuur@waterveen.example'");
        assertFalse(isSignedIn(visitor));
    }

    @Test
    void onlyAPathOfOurOwnIsGoneToAfterSigningIn() {
        for (String next :
                new String[] {"https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "/%0d%0aX"
                }) {
            HttpResponse<String> answer = Visitor.stranger()
                    .post("/sign-in", Map.of("userName", SOMEONE, "password", Visitor.DEMO_PASSWORD, "next", next));
            String location = answer.headers().firstValue("Location").orElse("");
            assertEquals("/", location, next);
        }
    }

    @Test
    void theCookieSurvivesARestartOfTheServer() {
        Visitor visitor = Visitor.signsIn(SOMEONE);
        TestServer.restart();
        assertTrue(isSignedIn(visitor));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestDatabase.connect(TestDatabase.running().url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
