package nl.vaardig.access.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** A form sent by somebody whose session has ended, and a form with letters that aren't English. */
class ExpiredFormIT extends FromOutside {

    private static final Pattern NAME = Pattern.compile("name=\"displayName\" value=\"([^\"]*)\"");

    private static final String MULTIPART = "multipart/form-data; boundary=grens";

    private static Visitor atABrowser(String destination) {
        return Visitor.stranger().with("Sec-Fetch-Site", "same-origin").with("Sec-Fetch-Dest", destination);
    }

    @Test
    void whatWasFilledInCanBeSentOnceMore() {
        HttpResponse<String> page =
                atABrowser("document").post("/my/paths/1/decline", Map.of("reason", "Zoë's <reden>"));
        assertEquals(403, page.statusCode());
        assertTrue(page.headers().firstValue("WWW-Authenticate").isEmpty(), "no window for a password");
        assertTrue(page.body().contains("action=\"/my/paths/1/decline\""), page.body());
        assertTrue(page.body().contains("Zoë&#39;s &lt;reden"), page.body());
    }

    @Test
    void aFormWithAFileKeepsItsWordsAndAsksForTheFileAgain() {
        HttpResponse<String> page =
                atABrowser("document").send("POST", "/my/skills/1/proofs", MULTIPART, parts("verslag.pdf"));
        assertEquals(403, page.statusCode());
        assertTrue(page.body().contains("action=\"/my/skills/1/proofs\""), page.body());
        assertTrue(page.body().contains("enctype=\"multipart/form-data\""), page.body());
        assertTrue(page.body().contains("name=\"title\" value=\"Zoë&#39;s verslag\""), page.body());
        assertTrue(page.body().contains("type=\"file\" id=\"file\" name=\"file\""), page.body());
        assertTrue(page.body().contains("verslag.pdf"), page.body());
        assertFalse(page.body().contains("dit staat erin"), "the file itself goes nowhere");
    }

    @Test
    void aFormWithoutItsFileIsSentOnceMoreAsItWas() {
        HttpResponse<String> page = atABrowser("document").send("POST", "/my/skills/1/proofs", MULTIPART, parts(""));
        assertEquals(403, page.statusCode());
        assertFalse(page.body().contains("type=\"file\""), page.body());
    }

    private static String parts(String file) {
        return String.join(
                "\r\n",
                "--grens",
                "Content-Disposition: form-data; name=\"title\"",
                "",
                "Zoë's verslag",
                "--grens",
                "Content-Disposition: form-data; name=\"file\"; filename=\"" + file + "\"",
                "Content-Type: application/pdf",
                "",
                file.isEmpty() ? "" : "%PDF dit staat erin",
                "--grens--",
                "");
    }

    @Test
    void passwordsAreNotShownAgain() {
        HttpResponse<String> answer =
                atABrowser("document").post("/my/account/password", Map.of("current", "geheim-van-mij"));
        assertEquals(302, answer.statusCode());
        assertFalse(answer.body().contains("geheim-van-mij"));
    }

    @Test
    void anotherSiteCannotHaveAFormKept() {
        Visitor lured = Visitor.stranger().with("Sec-Fetch-Site", "cross-site").with("Sec-Fetch-Dest", "document");
        assertEquals(
                302, lured.post("/my/paths/1/decline", Map.of("reason", "x")).statusCode());
    }

    @Test
    void aScriptHearsThatItIsSignedOut() {
        assertEquals(
                403,
                atABrowser("empty").post("/my/ratings/1", Map.of("level", "2")).statusCode());
        assertEquals(403, atABrowser("empty").get("/team").statusCode());
    }

    @Test
    void lettersStayAsTheyWereTyped() {
        Visitor visitor = Visitor.signsIn("privacy@waterveen.example");
        String before = nameOf(visitor);
        assertEquals(
                303,
                visitor.post("/my/account", Map.of("displayName", "Zoë Ünal-Łukasz"))
                        .statusCode());
        assertEquals("Zoë Ünal-Łukasz", nameOf(visitor));
        visitor.post("/my/account", Map.of("displayName", before));
        assertEquals(before, nameOf(visitor));
    }

    private static String nameOf(Visitor visitor) {
        Matcher field = NAME.matcher(visitor.get("/my/account").body());
        assertTrue(field.find());
        return field.group(1);
    }
}
