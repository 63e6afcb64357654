package nl.vaardig.steering.board.goal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** Goals are made, given an owner, changed by two at once, and removed, on the screen and by another program. */
class GoalPagesIT extends FromOutside {

    private static final String HR = "hr@waterveen.example";
    private static final String NAME = "{\"nl\":\"Proefdoel\",\"en\":\"Trial goal\"}";

    private static String goal(String code, String targetOn, String more) {
        return "{\"code\":\"%1$s\",\"name\":%2$s,\"theme\":%2$s,\"phase\":\"EXPLORE\",\"targetOn\":\"%3$s\",\"ownerBoard\":%2$s,\"ownerLine\":%2$s%4$s}"
                .formatted(code, NAME, targetOn, more);
    }

    private static HttpResponse<String> send(Visitor visitor, String method, String path, String body) {
        return visitor.send(method, path, "application/json", body);
    }

    @Test
    void aGoalIsMadeAndRemovedOnTheScreen() {
        try (Browser hr = Browser.atADesk("nl").signedInAs(HR)) {
            hr.go("/admin/goals").link(hr.t("board.goal.new")).click();
            hr.look("goal-new");
            for (String field : new String[] {"name", "theme", "ownerBoard", "ownerLine"}) {
                hr.page().locator("#" + field + "-nl").fill("Proef " + field);
                hr.page().locator("#" + field + "-en").fill("Trial " + field);
            }
            hr.page().locator("#code").fill("mag niet");
            hr.page().locator("#targetOn").fill("2001-01-01");
            hr.button(hr.t("board.goal.make")).click();
            assertFalse(hr.errorAt(hr.page().locator("#code")).isEmpty());
            assertFalse(hr.errorAt(hr.page().locator("#targetOn")).isEmpty());
            assertThat(hr.page().locator("#ownerBoard-nl")).hasValue("Proef ownerBoard");
            hr.narrow().look("goal-new-wrong").wide();
            hr.page().locator("#code").fill("proef-scherm");
            hr.page().locator("#targetOn").fill("2030-12-31");
            hr.button(hr.t("board.goal.make")).click();
            assertTrue(hr.place().contains("done=made"), hr.place());
            hr.look("goal-made");
            aSkillKeepsItThere(hr);
            hr.button(hr.t("board.goal.remove")).click();
            assertTrue(hr.place().contains("done=removed"), hr.place());
            assertThat(hr.page().locator("main")).not().containsText("Proef name");
        }
    }

    private static void aSkillKeepsItThere(Browser hr) {
        hr.page().locator("#add").selectOption(new SelectOption().setIndex(1));
        hr.page().locator("#ownerLine-nl").fill("Team Gegevens");
        hr.button(hr.t("board.goal.save")).click();
        assertThat(hr.page().locator("#ownerLine-nl")).hasValue("Team Gegevens");
        assertThat(hr.page().locator("#removal button")).hasCount(0);
        hr.look("goal-tied");
        hr.page().locator("select[id^=criticality-]").first().selectOption("0");
        hr.button(hr.t("board.goal.save")).click();
    }

    @Test
    void anotherProgramMakesChangesAndRemovesAGoal() {
        Visitor hr = Visitor.signedInAs(HR);
        HttpResponse<String> made = send(hr, "POST", "/api/v1/goals", goal("proef-api", "2030-12-31", ""));
        assertEquals(201, made.statusCode(), made.body());
        String here = made.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]*", "");
        assertEquals(
                400,
                send(hr, "POST", "/api/v1/goals", goal("PROEF-API", "2030-12-31", ""))
                        .statusCode());
        assertEquals(
                400, send(hr, "PUT", here, goal("proef-api", "1990-06-30", "")).statusCode());
        String skill = first(hr.get("/coverage/needs/new").body().split("<optgroup", 2)[1]);
        String leaning = ",\"skills\":[{\"skillId\":" + skill + ",\"criticality\":3}]";
        assertEquals(
                200,
                send(hr, "PUT", here, goal("proef-api", "2031-12-31", leaning)).statusCode());
        assertEquals(409, hr.send("DELETE", here, "application/json", "").statusCode());
        assertTrue(hr.get(here).body().contains("\"criticality\":3"));
        assertEquals(
                200,
                send(hr, "PUT", here, goal("proef-api", "2031-12-31", ",\"skills\":[]"))
                        .statusCode());
        assertEquals(
                404,
                Visitor.signedInAs("hr@zandmeer.example")
                        .send("DELETE", here, "application/json", "")
                        .statusCode());
        assertEquals(204, hr.send("DELETE", here, "application/json", "").statusCode());
        assertEquals(404, hr.get(here).statusCode());
    }

    @Test
    void whatSomebodyElseAddedMeanwhileIsNotLost() {
        Visitor hr = Visitor.signedInAs(HR);
        String here = send(hr, "POST", "/api/v1/goals", goal("proef-samen", "2030-12-31", ""))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String page = "/admin/goals/" + here.substring(here.lastIndexOf('/') + 1);
        Map<String, String> opened = new HashMap<>(Map.of("code", "proef-samen", "phase", "EXPLORE"));
        for (String field : new String[] {"name", "theme", "ownerBoard", "ownerLine"}) {
            opened.put(field + "-nl", "Anders");
            opened.put(field + "-en", "Other");
        }
        opened.put("targetOn", "2030-12-31");
        opened.put("seen", seen(hr.get(page).body()));
        String skill = first(hr.get("/coverage/needs/new").body().split("<optgroup", 2)[1]);
        String leaning = ",\"skills\":[{\"skillId\":" + skill + ",\"criticality\":3}]";
        String api = "/api/v1/goals/" + page.substring(page.lastIndexOf('/') + 1);
        send(hr, "PUT", api, goal("proef-samen", "2030-12-31", leaning));
        HttpResponse<String> refused = hr.post(page, opened);
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("value=\"Anders\""));
        opened.put("seen", seen(refused.body()));
        assertEquals(303, hr.post(page, opened).statusCode());
        assertTrue(hr.get(api).body().contains("\"skillId\":" + skill), "a skill that wasn't on the form stays");
        send(hr, "PUT", api, goal("proef-samen", "2030-12-31", ",\"skills\":[]"));
        assertEquals(204, hr.send("DELETE", api, "application/json", "").statusCode());
    }

    private static String seen(String page) {
        return found("name=\"seen\" value=\"([0-9a-f]+)\"", page);
    }

    private static String first(String options) {
        return found("<option value=\"(\\d+)\"", options);
    }

    private static String found(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertTrue(found.find(), pattern);
        return found.group(1);
    }
}
