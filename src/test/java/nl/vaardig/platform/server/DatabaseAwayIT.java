package nl.vaardig.platform.server;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.TestDatabase;
import nl.vaardig.harness.Visitor;
import nl.vaardig.start.Database;
import org.junit.jupiter.api.Test;

/** The MariaDB of the tests is killed as a machine does it, and comes back at the same place: what people see meanwhile. */
class DatabaseAwayIT extends FromOutside {

    @Test
    void whileItIsAwayEveryAnswerSaysSoAndThenAllGoesOn() throws IOException, InterruptedException {
        Visitor hr = Visitor.signedInAs("hr@waterveen.example");
        assertEquals(200, hr.get("/inventory").statusCode());
        Database database = TestDatabase.running();
        database.process().destroyForcibly().waitFor();
        try {
            pagesSayIt(hr);
            theApiSaysIt(hr);
            strangersHearIt();
        } finally {
            database.start();
        }
        assertEquals(200, hr.get("/inventory").statusCode(), "at once, and still signed in");
        assertEquals(200, hr.get("/api/v1/skills").statusCode());
        for (int i = 0; i < 30; i++) assertEquals(200, hr.get("/my/account").statusCode());
        assertEquals(200, Visitor.stranger().get("/health/ready").statusCode());
    }

    private static void pagesSayIt(Visitor hr) {
        HttpResponse<String> dutch = hr.get("/inventory");
        assertAll(
                () -> assertEquals(503, dutch.statusCode()),
                () -> assertTrue(dutch.headers().firstValue("Retry-After").isPresent()),
                () -> assertTrue(
                        dutch.headers().firstValue("Content-Security-Policy").isPresent()),
                () -> assertTrue(dutch.body().contains("Dit kan nu even niet"), dutch.body()));
        assertEquals(503, hr.post("/language", Map.of("lang", "en")).statusCode());
        HttpResponse<String> english = Visitor.stranger()
                .with("Cookie", "lang=en; vaardig-session=" + hr.cookie("vaardig-session"))
                .get("/");
        assertEquals(503, english.statusCode());
        assertTrue(english.body().contains("This cannot be done right now"), english.body());
        assertEquals(200, hr.get("/assets/app.css").statusCode(), "the page has its looks");
    }

    private static void theApiSaysIt(Visitor hr) {
        HttpResponse<String> answer = hr.get("/api/v1/skills");
        assertAll(
                () -> assertEquals(503, answer.statusCode()),
                () -> assertTrue(answer.headers().firstValue("Retry-After").isPresent()),
                () -> assertEquals(
                        "application/problem+json",
                        answer.headers().firstValue("Content-Type").orElse("")),
                () -> assertTrue(answer.body().contains("\"status\":503"), answer.body()));
    }

    private static void strangersHearIt() {
        Visitor stranger = Visitor.stranger();
        assertEquals(200, stranger.get("/sign-in").statusCode());
        assertEquals(
                503,
                stranger.post("/sign-in", Map.of("userName", "hr@waterveen.example", "password", "x"))
                        .statusCode());
        assertEquals(503, stranger.get("/health/ready").statusCode());
    }
}
