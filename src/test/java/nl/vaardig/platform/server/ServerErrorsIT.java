package nl.vaardig.platform.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.TestServer;
import nl.vaardig.harness.Visitor;
import nl.vaardig.platform.page.ContentPolicy;
import org.junit.jupiter.api.Test;

/** What the server itself refuses is told in our words: a page for people, problem+json for programs. */
class ServerErrorsIT extends FromOutside {

    private final Visitor hr = Visitor.signedInAs("hr@waterveen.example");

    private record Answer(int status, String type, String language, String body) {}

    @Test
    void addressesThatAreNoneAreNotFound() throws IOException {
        for (String path :
                new String[] {"/people/]", "/people/[1]", "/people/%ff", "/WEB-INF/web.xml", "/j_security_check"}) {
            Answer answer = get(path, "nl");
            assertEquals(404, answer.status(), path);
            assertTrue(answer.body().contains("data-problem"), path + answer.body());
            assertEquals("nl", answer.language(), path);
        }
    }

    @Test
    void theyAreProblemsForTheApi() throws IOException {
        for (String path : new String[] {"/api/v1/employees/]", "/api/v1/employees/[1]", "/api/v1/employees/%ff"}) {
            Answer answer = get(path, "en");
            assertEquals(404, answer.status(), path);
            assertTrue(answer.type().startsWith("application/problem+json"), path + answer.type());
            assertEquals("en", answer.language(), path);
            assertTrue(answer.body().contains("\"title\":\"Not found\""), answer.body());
        }
    }

    @Test
    void aQueryThatCannotBeReadIsRefused() throws IOException {
        assertEquals(400, get("/matrix?department=%zz", "nl").status());
        assertEquals(400, get("/api/v1/employees?q=%ff", "nl").status());
    }

    @Test
    void whatThePagesRefuseSpeaksTheLanguageOfTheReader() throws IOException {
        assertEquals("nl", get("/nope", "nl").language());
        assertEquals("en", get("/nope", "en").language());
        assertEquals("nl", get("/matrix", "nl").language());
        assertEquals("nl, en", get("/api/v1/employees", "nl").language());
    }

    /** Also where no endpoint answers, so that nobody can say another policy: not there, not so, elsewhere. */
    @Test
    void whatNoEndpointAnswersHasOurContentPolicy() {
        assertEquals(ContentPolicy.OURS, policy(hr.get("/nope")));
        assertEquals(ContentPolicy.OURS, policy(hr.get("/people/%ff")));
        assertEquals(ContentPolicy.OURS, policy(hr.get("/matrix/")));
        assertEquals(ContentPolicy.OURS, policy(hr.get("/matrix")));
        assertEquals(ContentPolicy.OURS, policy(hr.send("DELETE", "/api/v1/employees", "application/json", "")));
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElse("");
    }

    @Test
    void aSlashAtTheEndIsNoAddressOfTheApiAndLeadsToThePage() {
        assertEquals(404, hr.get("/api/v1/employees/").statusCode());
        assertEquals(
                "application/problem+json",
                hr.get("/api/v1/employees/")
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""));
        var page = hr.get("/matrix/?population=ICT");
        assertEquals(301, page.statusCode());
        assertTrue(page.headers().firstValue("Location").orElse("").endsWith("/matrix?population=ICT"));
        assertEquals(404, hr.get("//evil.example/").statusCode());
        assertEquals(404, hr.post("/paths/", Map.of()).statusCode());
    }

    @Test
    void aWayThatIsNotThereIsAProblemToo() {
        var answer = hr.send("DELETE", "/api/v1/employees", "application/json", "");
        assertEquals(405, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
    }

    /** Its model, with what the template hides, leaves the server in no other form. */
    @Test
    void aPageIsHtmlWhateverTheAskerWouldTake() {
        for (String wanted :
                new String[] {"application/json", "application/xml", "text/html;q=0.1, application/json"}) {
            var answer = Visitor.signedInAs("hr@waterveen.example")
                    .with("Accept", wanted)
                    .get("/my/account");
            assertEquals(
                    "text/html;charset=UTF-8",
                    answer.headers().firstValue("Content-Type").orElse(""),
                    wanted);
            assertTrue(answer.body().startsWith("<!DOCTYPE html>"), wanted + answer.body());
        }
    }

    /** As it stands: a client of Java's own turns such addresses away itself. */
    private Answer get(String path, String language) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(TestServer.address() + path).openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setRequestProperty("Accept-Language", language);
        connection.setRequestProperty(
                "Cookie", "vaardig-session=" + hr.cookie("vaardig-session") + "; lang=" + language);
        int status = connection.getResponseCode();
        try (var body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new Answer(
                    status,
                    String.valueOf(connection.getContentType()),
                    connection.getHeaderField("Content-Language"),
                    body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
