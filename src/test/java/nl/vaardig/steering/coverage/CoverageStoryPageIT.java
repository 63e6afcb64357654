package nl.vaardig.steering.coverage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** HR writes down whom a department needs, looks ahead, and compares scenarios; an employee tells a year and takes it back. */
class CoverageStoryPageIT extends FromOutside {

    @Test
    void whomADepartmentNeedsAndWhatIfSomebodyLeaves() {
        try (Browser manager = Browser.atADesk("nl").signedInAs("manager@waterveen.example")) {
            manager.go("/coverage").look("coverage");
            manager.narrow().look("coverage").wide();
            addANeed(manager);
            removeItAndPutItBack(manager);
            manager.go("/coverage").link(manager.t("coverage.whatIf.go")).click();
            manager.page().locator("input[name=leave]").first().check();
            manager.button(manager.t("coverage.whatIf.show")).click();
            assertTrue(manager.place().contains("leave="), manager.place());
            assertThat(manager.page().locator(".answer")).isVisible();
            manager.look("what-if");
            manager.narrow().look("what-if").wide();
        }
    }

    private static void addANeed(Browser manager) {
        manager.link(manager.t("coverage.need.add")).first().click();
        manager.field(manager.t("coverage.skill")).selectOption(new SelectOption().setIndex(3));
        Locator people = manager.field(manager.t("coverage.needed"));
        people.fill("1000");
        manager.button(manager.t("coverage.need.save")).click();
        assertFalse(manager.errorAt(manager.field(manager.t("coverage.needed"))).isEmpty());
        assertThat(manager.field(manager.t("coverage.needed"))).hasValue("1000");
        manager.look("need-wrong");
        manager.field(manager.t("coverage.needed")).fill("1");
        manager.button(manager.t("coverage.need.save")).click();
        assertTrue(manager.place().startsWith("/coverage?department="), manager.place());
    }

    private static void removeItAndPutItBack(Browser manager) {
        manager.page().locator("tbody th a[href^='/coverage/needs/']").first().click();
        manager.look("need");
        manager.button(manager.t("coverage.need.remove")).click();
        assertTrue(manager.place().contains("removed="), manager.place());
        manager.button(manager.t("user.undo")).click();
        assertFalse(manager.place().contains("removed="), manager.place());
    }

    @Test
    void aYearToldAndTakenBack() {
        try (Browser employee = Browser.onAPhone("en").signedInAs("medewerker@waterveen.example")) {
            employee.go("/my/skills").link(employee.t("people.link")).click();
            employee.field(employee.t("retirement.year")).fill("1999");
            employee.page().evaluate("document.querySelector('form.stack').noValidate = true");
            employee.button(employee.t("retirement.tell")).click();
            assertFalse(employee.errorAt(employee.field(employee.t("retirement.year")))
                    .isEmpty());
            employee.field(employee.t("retirement.year")).fill("2031");
            employee.button(employee.t("retirement.tell")).click();
            assertThat(employee.button(employee.t("retirement.takeBack"))).isVisible();
            employee.look("retirement");
            employee.button(employee.t("retirement.takeBack")).click();
            assertThat(employee.button(employee.t("retirement.takeBack"))).isHidden();
        }
    }

    @Test
    void scenariosSideBySide() {
        Visitor visitor = Visitor.signedInAs("hr@waterveen.example");
        String demand = aGoalAsksForPeople(visitor);
        try {
            scenarios();
        } finally {
            assertEquals(
                    204, visitor.send("DELETE", demand, "application/json", "").statusCode());
        }
    }

    private static void scenarios() {
        try (Browser hr = Browser.atADesk("nl").signedInAs("hr@waterveen.example");
                Browser board = Browser.onAPhone("en").signedInAs("bestuur@waterveen.example")) {
            hr.go("/outlook/scenarios");
            hr.field(hr.t("outlook.scenario.name")).fill("Proefscenario");
            hr.field(hr.t("outlook.scenario.hireCost")).fill("veel");
            hr.button(hr.t("outlook.scenario.save")).click();
            assertFalse(hr.errorAt(hr.field(hr.t("outlook.scenario.hireCost"))).isEmpty());
            assertThat(hr.field(hr.t("outlook.scenario.name"))).hasValue("Proefscenario");
            hr.field(hr.t("outlook.scenario.hireCost")).fill("1.250,50");
            hr.button(hr.t("outlook.scenario.save")).click();
            hr.field(hr.t("outlook.scenario.name")).fill("proefscenario");
            hr.button(hr.t("outlook.scenario.save")).click();
            assertFalse(hr.errorAt(hr.field(hr.t("outlook.scenario.name"))).isEmpty(), "two of one name");
            planFor(hr);
            hr.go("/outlook/scenarios").look("scenarios");
            hr.narrow().look("scenarios").wide();
            board.go("/outlook").look("outlook-board");
            hr.go("/outlook/scenarios").link("Proefscenario").first().click();
            hr.button(hr.t("outlook.scenario.remove")).click();
            assertThat(hr.button(hr.t("user.undo"))).isVisible();
        }
    }

    @Test
    void aSnapshotIsTakenAndTakenBack() {
        try (Browser hr = Browser.atADesk("nl").signedInAs("hr@waterveen.example")) {
            hr.go("/trend").button(hr.t("trend.takeNow")).click();
            assertThat(hr.button(hr.t("user.undo"))).isVisible();
            hr.look("trend-taken");
            hr.narrow().look("trend-taken").wide();
            hr.button(hr.t("user.undo")).click();
            assertThat(hr.button(hr.t("user.undo"))).isHidden();
        }
    }

    /** The demo has goals; one of them asks for more people than there can be, so that there is something to plan. */
    private static String aGoalAsksForPeople(Visitor hr) {
        String goal = first(hr.get("/coverage/goals").body());
        String skill = first(hr.get("/coverage/needs/new").body().split("<optgroup", 2)[1]);
        String asked =
                "{\"skillId\": %s, \"level\": 3, \"people\": 900, \"neededBy\": \"2028-06-30\"}".formatted(skill);
        HttpResponse<String> added = hr.send("POST", "/api/v1/goals/" + goal + "/demands", "application/json", asked);
        assertEquals(201, added.statusCode());
        return URI.create(added.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static String first(String options) {
        Matcher found = Pattern.compile("<option value=\"(\\d+)\"").matcher(options);
        assertTrue(found.find());
        return found.group(1);
    }

    private static void planFor(Browser hr) {
        hr.go("/outlook").look("outlook");
        hr.page().locator("tbody th a:not([href*=scenarios])").first().click();
        hr.link(hr.t("outlook.change", "Proefscenario")).first().click();
        hr.page().locator("input[name^=train-]").nth(1).fill("drie");
        hr.button(hr.t("outlook.measures.save")).click();
        assertFalse(hr.errorAt(hr.page().locator("input[name^=train-]").nth(1)).isEmpty());
        hr.page().locator("input[name^=train-]").nth(1).fill("3,5");
        hr.button(hr.t("outlook.measures.save")).click();
        assertThat(hr.heading(hr.t("outlook.scenarios"))).isVisible();
        hr.look("outlook-subject");
        hr.narrow().look("outlook-subject").wide();
    }
}
