package nl.vaardig.steering.outlook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** An HR advisor sees where it pinches, what a scenario does about it, and changes what is assumed. */
class OutlookStoryPageIT extends FromOutside {

    private static final String HR = "hr@waterveen.example";

    @Test
    void fromWhereItPinchesToWhatAScenarioDoes() {
        Browser.deskAndPhone(browser -> {
            Page page = browser.signedInAs(HR).go("/outlook").page();
            assertThat(page.locator(".multiple").first()).isVisible();
            assertTrue(page.locator(".multiple").count() <= 6);
            assertThat(page.locator(".dots li").first()).isVisible();
            browser.look("outlook");
            page.locator(".scenarios tbody th a").first().click();
            page.waitForURL("**/outlook/scenarios/*");
            browser.look("outlook-scenario");
            page.locator("tbody th a").first().click();
            page.waitForURL("**scenario=*");
            browser.look("outlook-subject");
            browser.go("/outlook/scenarios").look("outlook-scenarios");
        });
    }

    private static JsonArray outlook(Visitor visitor) {
        try (JsonReader reader = Json.createReader(
                new StringReader(visitor.get("/api/v1/outlook").body()))) {
            return reader.readArray();
        }
    }

    @Test
    void peopleAreWholeTheLargestShortageIsFirstAndScenariosDiffer() {
        JsonArray all = outlook(Visitor.signedInAs(HR));
        Map<String, Integer> tooFew = new HashMap<>();
        List<Integer> asItIs = new ArrayList<>();
        for (JsonObject subject : all.getValuesAs(JsonObject.class)) {
            for (JsonObject plan : subject.getJsonArray("scenarios").getValuesAs(JsonObject.class)) {
                tooFew.merge(plan.getString("name"), plan.getInt("shortage"), Integer::sum);
                assertTrue(plan.getJsonNumber("shortage").isIntegral());
                for (JsonObject year : plan.getJsonArray("years").getValuesAs(JsonObject.class)) {
                    assertEquals(Math.max(0, year.getInt("needed") - year.getInt("expected")), year.getInt("shortage"));
                }
            }
            asItIs.add(subject.getJsonArray("scenarios").getJsonObject(0).getInt("shortage"));
        }
        assertEquals(asItIs.stream().sorted((one, other) -> other - one).toList(), asItIs);
        int before = tooFew.get("Zo doorgaan");
        tooFew.remove("Zo doorgaan");
        assertEquals(3, tooFew.size());
        assertEquals(3, tooFew.values().stream().distinct().count(), tooFew::toString);
        tooFew.values()
                .forEach(after -> assertTrue(after < before * .95, "a scenario that changes nothing: " + tooFew));
    }

    @Test
    void whatIsAssumedOfHiresChangesWhatIsExpectedAndNotWhatIsNeeded() {
        Visitor zandmeer = Visitor.signedInAs("hr@zandmeer.example");
        JsonArray before = outlook(zandmeer);
        Map<String, String> more = new HashMap<>(Map.of("completionPercent", "70"));
        for (String population : List.of("PRIMARY_PROCESS", "ICT", "MANAGEMENT_BOARD", "OTHER")) {
            more.put("hires-" + population, "500");
        }
        try {
            assertEquals(
                    303, zandmeer.post("/outlook/scenarios/assumption", more).statusCode());
            JsonArray after = outlook(zandmeer);
            boolean grew = false;
            for (JsonObject subject : before.getValuesAs(JsonObject.class)) {
                JsonObject then = same(after, subject);
                assertTrue(hires(then) >= hires(subject));
                grew |= hires(then) > hires(subject);
                assertEquals(lastYear(subject).getInt("needed"), lastYear(then).getInt("needed"));
            }
            assertTrue(grew, "somebody brings something");
            assertEquals(
                    422,
                    zandmeer.post(
                                    "/outlook/scenarios/assumption",
                                    Map.of("completionPercent", "70", "hires-ICT", "12,5"))
                            .statusCode());
        } finally {
            zandmeer.post("/outlook/scenarios/assumption", Map.of("completionPercent", "70"));
        }
        assertEquals(before, outlook(zandmeer));
        assertFalse(zandmeer.get("/outlook").body().contains("outlook."), "every word is there");
    }

    private static JsonObject same(JsonArray all, JsonObject subject) {
        return all.getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getInt("skillId") == subject.getInt("skillId"))
                .filter(one -> one.getInt("level") == subject.getInt("level"))
                .findFirst()
                .orElseThrow();
    }

    private static double hires(JsonObject subject) {
        return subject.getJsonNumber("yearlyHires").doubleValue();
    }

    private static JsonObject lastYear(JsonObject subject) {
        JsonArray years = subject.getJsonArray("scenarios").getJsonObject(0).getJsonArray("years");
        return years.getJsonObject(years.size() - 1);
    }
}
