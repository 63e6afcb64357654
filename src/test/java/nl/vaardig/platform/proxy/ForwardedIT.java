package nl.vaardig.platform.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.UUID;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Raw;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** What a request says about itself, from a trusted proxy (127.0.0.1 in the server of the tests) and from anybody else. */
class ForwardedIT extends FromOutside {

    private static final String PROXY = "127.0.0.1";
    private static final String ANYBODY = "127.0.0.9";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    private static String guess(String from, String name, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = FORM;
        return Raw.send(from, "POST /sign-in", "userName=" + name + "&password=wrong", all);
    }

    private static String someone() {
        return UUID.randomUUID() + "@proef.example";
    }

    private static int refused(String from, String format) {
        String name = someone();
        int refused = 0;
        for (int i = 0; i < 12; i++) {
            String said = format.formatted(i);
            if (guess(from, name, said).startsWith("HTTP/1.1 429")) refused++;
        }
        return refused;
    }

    @Test
    void anAddressThatAnybodyMakesUpIsNotBelieved() {
        assertEquals(4, refused(ANYBODY, "X-Forwarded-For: 203.0.113.%d"));
        assertEquals(4, refused(ANYBODY, "Forwarded: for=203.0.113.%d"));
        assertEquals(4, refused(ANYBODY, "$WSRA: 203.0.113.%d"));
        assertEquals(4, refused(ANYBODY, "X-Real-IP: 203.0.113.%d"));
    }

    @Test
    void whatIsPutInFrontOfATrustedProxysWordIsNotBelievedNorIsRubbish() {
        assertEquals(4, refused(PROXY, "X-Forwarded-For: 203.0.113.%d, 198.51.100.77"));
        assertEquals(4, refused(PROXY, "X-Forwarded-For: rubbish%d"));
        assertEquals(0, refused(PROXY, "X-Forwarded-For: 203.0.113.%d"));
    }

    @Test
    void theAnswerSaysHowLongToWait() {
        String name = someone();
        for (int i = 0; i < 8; i++) guess(ANYBODY, name);
        String answer = guess(ANYBODY, name);
        assertTrue(answer.contains("\r\nRetry-After: "), answer);
    }

    @Test
    void anyCookieIsSecureBehindTls() {
        String language = Raw.send(PROXY, "POST /language", "lang=nl", FORM, "X-Forwarded-Proto: https");
        assertTrue(language.startsWith("HTTP/1.1 303"), language);
        assertTrue(language.contains("Secure"), language);
        assertFalse(Raw.send(PROXY, "POST /language", "lang=nl", FORM).contains("Secure"));
        assertFalse(Raw.send(PROXY, "POST /language", "lang=nl", FORM, "$WSIS: true", "$WSSC: https")
                .contains("Secure"));
    }

    @Test
    void noRedirectNamesAHostThatTheRequestMadeUp() {
        String host = "Host: elsewhere.example";
        String session = "Cookie: vaardig-session="
                + Visitor.signedInAs("hr@waterveen.example").cookie("vaardig-session");
        for (String answer : new String[] {
            Raw.get(ANYBODY, "/inventory", host),
            Raw.get(ANYBODY, "/", host, session),
            Raw.get(ANYBODY, "/", host, session, "X-Forwarded-Host: elsewhere.example"),
            Raw.send(ANYBODY, "POST /language", "lang=nl&return=/skills", host, FORM)
        }) {
            assertTrue(answer.startsWith("HTTP/1.1 30") && answer.contains("\r\nLocation: /"), answer);
            assertFalse(answer.contains("elsewhere.example"), answer);
        }
    }

    @Test
    void aLanguageThatIsNoneIsNoFault() {
        for (String language : new String[] {
            "", ";;;q=x", "nl;q=5", "*", "x-y-z-a-b-c-d-e-f-g-h-i", "en-\u00eb", ",,,", "nl;q=", "en_US;q=1.0.0"
        }) {
            String answer = Raw.get(ANYBODY, "/sign-in", "Accept-Language: " + language);
            assertFalse(answer.startsWith("HTTP/1.1 5"), language + ": " + answer);
        }
    }

    @Test
    void figuresOfTheServerAreForItsKeepers() {
        assertTrue(Raw.get(ANYBODY, "/metrics").contains("vaardig_memory_used_bytes"), "on the machine itself");
        assertTrue(Raw.get(PROXY, "/metrics", "X-Forwarded-For: 203.0.113.1").startsWith("HTTP/1.1 404"));
        assertTrue(Raw.get(PROXY, "/metrics", "X-Forwarded-Proto: https").startsWith("HTTP/1.1 404"));
        assertTrue(Raw.get(PROXY, "/metrics", "X-Forwarded-Proto: https", "Authorization: Bearer wrong")
                .startsWith("HTTP/1.1 404"));
        assertTrue(Raw.get(PROXY, "/metrics", "X-Forwarded-Proto: https", "Authorization: Bearer of-the-tests")
                .startsWith("HTTP/1.1 200"));
    }

    @Test
    void neitherFiguresNorHealthTellOfMunicipalities() {
        for (String path : new String[] {"/metrics", "/health", "/health/ready", "/health/live"}) {
            String answer = Raw.get(ANYBODY, path);
            assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
            assertFalse(answer.contains("Waterveen") || answer.contains("Zandmeer"), answer);
        }
    }

    @Test
    void whoIsNotSignedInHearsHowToAndNothingOfBasic() {
        String answer = Raw.get(ANYBODY, "/api/v1/skills");
        assertTrue(answer.startsWith("HTTP/1.1 401"), answer);
        assertFalse(answer.contains("Basic"), answer);
        assertTrue(answer.contains("\r\nWWW-Authenticate: Cookie realm=\"Vaardig\""), answer);
        assertTrue(answer.contains("\"signIn\":\"/sign-in\""), answer);
    }
}
