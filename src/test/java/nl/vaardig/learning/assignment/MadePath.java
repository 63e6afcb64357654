package nl.vaardig.learning.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vaardig.harness.Visitor;

/** From outside: HR makes a path of some steps, publishes it, and gives it to the demo's employee. */
public final class MadePath {

    private static final String HR = "hr@waterveen.example";
    private static final String EMPLOYEE = "medewerker@waterveen.example";

    private MadePath() {}

    /** @return the address of the assignment for whose it is, such as /my/paths/81 */
    public static String given(String name, List<Map<String, String>> steps) {
        Visitor hr = Visitor.signedInAs(HR);
        String draft = location(hr.post("/paths/drafts", Map.of()));
        String page = hr.get(draft).body();
        says(hr, draft, name, found("(?s)<select[^>]*id=\"goal\".*?<option value=\"(\\d+)\"", page));
        String skill = found("(?s)<select[^>]*id=\"skill\".*?<option value=\"(\\d+)\"", page);
        assertEquals(
                303,
                hr.post(draft + "/outcomes", Map.of("skill", skill, "level", "2"))
                        .statusCode());
        String step = found("\\?step=(\\d+)", page);
        for (int place = 0; place < steps.size(); place++) {
            if (place > 0) step = found("step=(\\d+)", location(hr.post(draft + "/steps", Map.of("after", step))));
            assertEquals(
                    303, hr.post(draft + "/steps/" + step, steps.get(place)).statusCode());
        }
        assertEquals(303, hr.post(draft + "/publication", Map.of()).statusCode());
        return give(hr, found("/paths/(\\d+)", draft));
    }

    private static void says(Visitor hr, String draft, String name, String goal) {
        Map<String, String> facts = new HashMap<>(Map.of("track", "DATA_ANALYSIS", "depth", "1", "goal", goal));
        facts.putAll(Map.of("name-nl", name, "name-en", name, "owner-nl", "Roos Martens", "owner-en", "Roos Martens"));
        assertEquals(303, hr.post(draft + "/facts", facts).statusCode());
    }

    private static String give(Visitor hr, String path) {
        String employee = found(
                "\"employeeId\":(\\d+)",
                Visitor.signedInAs(EMPLOYEE).get("/api/v1/me").body());
        LocalDate due = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusYears(2);
        String body =
                """
                {"employeeId": %s, "pathId": %s, "compulsory": true, "dueOn": "%s", "reason": {"nl": "Dit past bij uw werk.", "en": "This suits your work."}}
                """
                        .formatted(employee, path, due);
        HttpResponse<String> answer = hr.send("POST", "/api/v1/assignments", "application/json", body);
        assertEquals(201, answer.statusCode(), answer.body());
        return "/my/paths/" + found("\"id\":(\\d+)", answer.body());
    }

    /** One step as its form sends it. */
    public static Map<String, String> step(String kind, String title) {
        return Map.of(
                "kind",
                kind,
                "title-nl",
                title,
                "title-en",
                title,
                "text-nl",
                "Lees dit.",
                "text-en",
                "Read this.",
                "hours",
                "1");
    }

    public static Map<String, String> with(Map<String, String> step, String field, String value) {
        Map<String, String> more = new HashMap<>(step);
        more.put(field, value);
        return more;
    }

    public static String location(HttpResponse<String> answer) {
        return Visitor.header(answer, "Location").orElseThrow().replaceAll("^https?://[^/]+", "");
    }

    public static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) throw new AssertionError("No " + pattern + " in " + text);
        return matcher.group(1);
    }
}
