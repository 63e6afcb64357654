package nl.vaardig.learning.path.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import nl.vaardig.learning.assignment.MadePath;
import org.junit.jupiter.api.Test;

/** Another program makes a path, changes it and publishes it. */
class PathDraftResourceIT extends FromOutside {

    private static final String ADDRESS = "/api/v1/path-drafts";
    private static final String STEP =
            """
            {"id": %s, "kind": "PRACTICE", "title": {"nl": "%s", "en": "%s"}, "hours": 1.5, "evidence": %s}""";

    private final Visitor hr = Visitor.signedInAs("hr@waterveen.example");

    @Test
    void aPathIsMadeChangedAndPublished() {
        String made = send("POST", "", body(step(null, "Kijk", true) + "," + step(null, "Doe", false)), 201);
        String path = MadePath.found("\"pathId\":(\\d+)", made);
        assertTrue(made.contains("\"lacks\":[]"), made);
        String second = MadePath.found("\"steps\":\\[\\d+,(\\d+)\\]", made);
        assertEquals(404, employee().get("/paths/" + path).statusCode());
        assertEquals(
                204,
                hr.send("POST", ADDRESS + "/" + path + "/publication", "application/json", "{}")
                        .statusCode());
        assertEquals(200, employee().get("/paths/" + path).statusCode());
        String changed =
                send("PUT", "/" + path, body(step(second, "Doe het", false) + "," + step(null, "Nieuw", true)), 200);
        assertTrue(changed.contains("\"version\":2"), changed);
        String now = employee().get("/api/v1/learning-paths/" + path).body();
        assertTrue(
                now.contains("\"Kijk\"") && !now.contains("\"Nieuw\""),
                "people read the version before until it is published");
        assertEquals(
                204,
                hr.send("POST", ADDRESS + "/" + path + "/publication", "application/json", "{\"move\": true}")
                        .statusCode());
        String later = employee().get("/api/v1/learning-paths/" + path).body();
        assertTrue(later.contains("\"Doe het\"") && later.contains("\"Nieuw\"") && !later.contains("\"Kijk\""), later);
    }

    /** Read, and sent again as it is: the same draft. Without the ids of its steps it is another path. */
    @Test
    void whatIsReadCanBeSentAgain() {
        String made = send("POST", "", body(step(null, "Kijk", true) + "," + step(null, "Doe", false)), 201);
        String path = MadePath.found("\"pathId\":(\\d+)", made);
        String read = hr.get(ADDRESS + "/" + path).body();
        send("PUT", "/" + path, read, 200);
        assertEquals(read, hr.get(ADDRESS + "/" + path).body());
        String other = send("POST", "", read.replaceAll("\"id\":\\d+,", ""), 201);
        assertTrue(!other.contains("\"pathId\":" + path + ","), other);
    }

    @Test
    void whatCantBeUsedIsToldAtItsRow() {
        String wrong = body(step(null, "Goed", true) + ", {\"kind\": \"PRACTICE\", \"hours\": -1, \"days\": 9999}, "
                + step("999999999", "Van een ander", false));
        String told = send("POST", "", wrong.replace("\"level\": 2", "\"level\": 99"), 400);
        for (String field : new String[] {"steps[1].hours", "steps[1].days", "outcomes[0].level"})
            assertTrue(told.contains("\"" + field + "\""), field + " in " + told);
        String unknown = send("POST", "", body(step("999999999", "Van een ander", true)), 400);
        assertTrue(unknown.contains("steps[0].id"), unknown);
        assertTrue(send("POST", "", body(""), 400).contains("\"steps\""));
    }

    @Test
    void threeHundredStepsArePossibleAndNoMore() {
        String many = step(null, "Stap", true) + ("," + step(null, "Stap", false)).repeat(299);
        send("POST", "", body(many), 201);
        assertTrue(send("POST", "", body(many + "," + step(null, "Te veel", false)), 400)
                .contains("\"steps\""));
    }

    private Visitor employee() {
        return Visitor.signedInAs("medewerker@waterveen.example");
    }

    private static String step(String id, String title, boolean evidence) {
        return STEP.formatted(id, title, title, evidence);
    }

    private String body(String steps) {
        String form = hr.get(draftOfSomeone()).body();
        String goal = MadePath.found("(?s)<select[^>]*id=\"goal\".*?<option value=\"(\\d+)\"", form);
        String skill = MadePath.found("(?s)<select[^>]*id=\"skill\".*?<option value=\"(\\d+)\"", form);
        return """
                {"name": {"nl": "Van een ander programma", "en": "From another program"}, "track": "DATA_ANALYSIS", "depth": 1,
                 "goalId": %s, "owner": {"nl": "Roos Martens", "en": "Roos Martens"},
                 "outcomes": [{"skillId": %s, "level": 2}], "steps": [%s]}"""
                .formatted(goal, skill, steps);
    }

    private String draftOfSomeone() {
        return MadePath.location(hr.post("/paths/drafts", java.util.Map.of()));
    }

    private String send(String method, String where, String body, int status) {
        HttpResponse<String> answer = hr.send(method, ADDRESS + where, "application/json", body);
        assertEquals(status, answer.statusCode(), answer.body());
        return answer.body();
    }
}
