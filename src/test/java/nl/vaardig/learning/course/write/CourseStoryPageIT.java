package nl.vaardig.learning.course.write;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** HR makes a course, with mistakes, changes it in two tabs and undoes that; a program does the same. */
class CourseStoryPageIT extends FromOutside {

    private static final String HR = "hr@zandmeer.example";

    @Test
    void hrMakesACourseAndNothingTypedIsLost() {
        try (Browser hr = Browser.atADesk("nl").signedInAs(HR)) {
            hr.go("/courses").link(hr.t("course.edit.new")).click();
            hr.look("course-new");
            hr.page().locator("#name-nl").fill("Proefcursus tabellen lezen");
            hr.page().locator("#hours").fill("veel");
            hr.page().locator("#address").fill("http://leren.example");
            hr.page().locator("#level2").fill("2");
            hr.page().locator("form.course-form").evaluate("form => form.noValidate = true");
            hr.button(hr.t("course.edit.save")).click();
            for (String wrong : new String[] {"name-en", "hours", "address", "track", "form", "skill2"})
                assertFalse(hr.errorAt(hr.page().locator("#" + wrong)).isEmpty(), wrong);
            assertThat(hr.page().locator("#name-nl")).hasValue("Proefcursus tabellen lezen");
            assertThat(hr.page().locator("#hours")).hasValue("veel");
            assertThat(hr.page().locator("#level2")).hasValue("2");
            hr.narrowest().look("course-new-wrong").wide();
            fill(hr);
            hr.button(hr.t("course.edit.save")).click();
            assertTrue(hr.place().endsWith("?done=made"), hr.place());
            assertThat(hr.page().locator("main")).containsText(hr.t("course.course.madeDraft"));
            hr.look("course-made");
            itIsChangedAndUndone(hr);
            aLikelyDuplicateIsPointedOut(hr);
        }
    }

    private static void fill(Browser hr) {
        hr.page().locator("#name-en").fill("Trial course reading tables");
        hr.page().locator("#hours").fill("2,5");
        hr.page().locator("#address").fill("https://leren.example/tabellen");
        hr.page().locator("#track").selectOption("DATA_ANALYSIS");
        hr.page().locator("#form").selectOption("ELEARNING");
        hr.page().locator("#skill2").selectOption(new SelectOption().setIndex(1));
        hr.page().locator("#level2").fill("1");
    }

    private static void itIsChangedAndUndone(Browser hr) {
        hr.link(hr.t("course.course.change")).click();
        assertThat(hr.page().locator("#hours")).hasValue("2,5");
        hr.page().locator("#place").fill("Stadhuis");
        hr.button(hr.t("course.edit.save")).click();
        assertThat(hr.page().locator("main")).containsText("Stadhuis");
        hr.look("course-saved");
        hr.button(hr.t("course.course.undo")).click();
        assertThat(hr.page().locator("main")).not().containsText("Stadhuis");
        assertThat(hr.page().locator("main")).containsText("2,5");
    }

    private static void aLikelyDuplicateIsPointedOut(Browser hr) {
        hr.go("/courses/new");
        hr.page().locator("#name-nl").pressSequentially("Tabellen lezen, proefcursus");
        assertThat(hr.page().locator("#alike a")).hasText("Proefcursus tabellen lezen");
        hr.look("course-alike");
        assertThat(hr.page().locator("#name-nl")).hasValue("Tabellen lezen, proefcursus");
    }

    @Test
    void aStaleTabIsRefusedOnceAndKeepsWhatWasTyped() {
        Visitor hr = Visitor.signedInAs(HR);
        String here = made(hr, "Twee tabbladen");
        Map<String, String> typed = Map.of(
                "name-nl",
                "Van mij",
                "name-en",
                "Mine",
                "track",
                "DATA_ANALYSIS",
                "form",
                "WORKSHOP",
                "hours",
                "3",
                "state",
                "DRAFT",
                "seen",
                "other");
        HttpResponse<String> refused = hr.post(here.replace("/api/v1", ""), typed);
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("value=\"Van mij\""));
        assertEquals(
                404,
                Visitor.signedInAs("hr@waterveen.example")
                        .post(here.replace("/api/v1", ""), typed)
                        .statusCode());
        assertEquals(
                403,
                Visitor.signedInAs("manager@zandmeer.example")
                        .post(here.replace("/api/v1", ""), typed)
                        .statusCode());
    }

    private static String body(String name, String more) {
        return "{\"name\":{\"nl\":\"%1$s\",\"en\":\"%1$s\"},\"track\":\"DATA_ANALYSIS\",\"form\":\"WORKSHOP\",\"hours\":6,\"state\":\"DRAFT\"%2$s}"
                .formatted(name, more);
    }

    private static HttpResponse<String> send(Visitor visitor, String method, String path, String body) {
        return visitor.send(method, path, "application/json", body);
    }

    private static String made(Visitor hr, String name) {
        HttpResponse<String> made = send(hr, "POST", "/api/v1/courses", body(name, ""));
        assertEquals(201, made.statusCode(), made.body());
        return made.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]*", "");
    }

    @Test
    void aProgramMakesAndChangesACourseAndIsToldOfEveryBadField() {
        Visitor hr = Visitor.signedInAs(HR);
        String first = made(hr, "Programma een");
        String id = first.replaceAll(".*/", "");
        String second = made(hr, "Programma twee");
        HttpResponse<String> changed =
                send(hr, "PUT", second, body("Programma twee", ",\"needs\":[" + id + "],\"seats\":8"));
        assertEquals(200, changed.statusCode(), changed.body());
        assertTrue(changed.body().contains("\"needs\":[{\"code\":\"programma-een\""), changed.body());
        String other = second.replaceAll(".*/", "");
        HttpResponse<String> circle = send(hr, "PUT", first, body("Programma een", ",\"needs\":[" + other + "]"));
        assertEquals(400, circle.statusCode());
        assertTrue(circle.body().contains("Programma een → Programma twee → Programma een"), circle.body());
        HttpResponse<String> bad = send(
                hr,
                "POST",
                "/api/v1/courses",
                body(
                        "Fout",
                        ",\"address\":\"ftp://x.example\",\"replacedById\":" + id
                                + ",\"outcomes\":[{\"skillId\":1,\"level\":1}]"));
        assertEquals(400, bad.statusCode());
        for (String field : new String[] {"address", "replacedById", "outcomes"})
            assertTrue(bad.body().contains("\"" + field + "\""), bad.body());
        Visitor employee = Visitor.signedInAs("manager@zandmeer.example");
        assertEquals(404, employee.get(first).statusCode());
        assertFalse(employee.get("/api/v1/courses?state=DRAFT").body().contains("Programma een"));
        assertTrue(hr.get("/api/v1/courses?state=DRAFT").body().contains("Programma een"));
    }
}
