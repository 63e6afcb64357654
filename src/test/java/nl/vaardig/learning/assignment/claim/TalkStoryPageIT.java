package nl.vaardig.learning.assignment.claim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import nl.vaardig.learning.assignment.MadePath;
import org.junit.jupiter.api.Test;

/** A talk: the employee says that it was held, the manager says 'not yet', then yes; and the path is done. */
class TalkStoryPageIT extends FromOutside {

    private static final String EMPLOYEE = "medewerker@waterveen.example";
    private static final String MANAGER = "manager@waterveen.example";
    private static final String WORDS = "Wij spraken elkaar alleen kort. Dinsdag doen wij het goed.";

    @Test
    void theManagerConfirmsATalk() {
        String path = MadePath.given(
                "Praten over cijfers",
                List.of(
                        MadePath.with(MadePath.step("PRACTICE", "Kies een grafiek"), "evidence", "true"),
                        MadePath.step("MANAGER_TALK", "Bespreek de grafiek")));
        try (Browser employee = Browser.onAPhone("nl");
                Browser manager = Browser.atADesk("en")) {
            employee.signedInAs(EMPLOYEE).go(path);
            manager.signedInAs(MANAGER);
            makesSomething(employee);
            saysItWasHeld(employee);
            saysNotYet(manager);
            saysItAgain(employee);
            confirms(manager);
            isDone(employee, path);
        }
    }

    private static void makesSomething(Browser employee) {
        employee.look("path-overview");
        employee.page().locator(".step--now a.nl-button").click();
        employee.page().locator("#evaluation").fill("Een grafiek uit onze eigen kwartaalbrief, met de as bij 0.");
        employee.button(employee.t("assignment.step.done")).click();
        assertThat(employee.heading("Bespreek de grafiek")).isVisible();
    }

    private static void saysItWasHeld(Browser employee) {
        Locator day = employee.page().locator("#heldOn");
        day.fill(today().plusDays(3).toString());
        employee.button(employee.t("assignment.claim.talk")).click();
        assertTrue(!employee.errorAt(day).isEmpty());
        employee.look("talk-day-wrong");
        day.fill(today().toString());
        employee.button(employee.t("assignment.claim.talk")).click();
        assertThat(employee.button(employee.t("assignment.claim.takeBack"))).isVisible();
        employee.look("talk-waits");
        employee.button(employee.t("assignment.claim.takeBack")).click();
        day.fill(today().toString());
        employee.button(employee.t("assignment.claim.talk")).click();
        assertThat(employee.button(employee.t("assignment.claim.takeBack"))).isVisible();
    }

    private static void saysNotYet(Browser manager) {
        manager.go("/team");
        manager.page().locator("a[href='/step-claims']").first().click();
        manager.look("step-claims");
        Locator mine = mine(manager);
        mine.locator("details summary").click();
        mine.locator("textarea").fill(WORDS);
        mine.locator("details button").click();
        assertThat(mine).hasCount(0);
        manager.look("step-claims-refused");
    }

    private static Locator mine(Browser manager) {
        return manager.page()
                .locator(".items > li")
                .filter(new Locator.FilterOptions().setHasText("Bespreek de grafiek"));
    }

    private static void saysItAgain(Browser employee) {
        employee.page().reload();
        assertThat(employee.page().locator("q")).hasText(WORDS);
        employee.look("talk-not-yet");
        employee.page().locator("#heldOn").fill(today().toString());
        employee.button(employee.t("assignment.claim.talk")).click();
        assertThat(employee.button(employee.t("assignment.claim.takeBack"))).isVisible();
    }

    private static void confirms(Browser manager) {
        manager.go("/step-claims");
        mine(manager).locator("form[action$=confirmation] button").click();
        assertThat(manager.page().getByText(manager.t("assignment.claim.confirmed")))
                .isVisible();
    }

    /** The end of the path: what one can do, and what one thinks of it. */
    private static void isDone(Browser employee, String path) {
        employee.go(path);
        employee.page().locator(".next-act a").click();
        employee.look("path-finish");
        employee.button(employee.t("assignment.finish.send")).click();
        assertThat(employee.page().locator("#useful-error")).isVisible();
        employee.look("path-finish-wrong");
        employee.page().getByText(employee.t("enum.Usefulness.THIS_WEEK")).click();
        employee.page().getByText(employee.t("enum.Fit.RIGHT")).click();
        employee.button(employee.t("assignment.finish.send")).click();
        assertThat(employee.page().getByText(employee.t("assignment.finish.thanks")))
                .isVisible();
        employee.go(path + "/finish");
        assertThat(employee.button(employee.t("assignment.finish.again"))).isVisible();
        employee.narrowest().look("path-finish-again");
    }

    /** The learner's own button and program are told that somebody else has to say so. */
    @Test
    void nobodyFinishesATalkAlone() {
        String path = MadePath.given(
                "Alleen praten",
                List.of(
                        MadePath.step("MANAGER_TALK", "Een gesprek"),
                        MadePath.with(MadePath.step("PRACTICE", "Doe iets"), "evidence", "true")));
        Visitor employee = Visitor.signedInAs(EMPLOYEE);
        String step = MadePath.found(path + "/steps/(\\d+)", employee.get(path).body());
        String id = path.substring(path.lastIndexOf('/') + 1);
        String api = "/api/v1/assignments/" + id + "/steps/" + step;
        assertEquals(
                409,
                employee.post(path + "/steps/" + step + "/completion", java.util.Map.of())
                        .statusCode());
        assertEquals(
                409,
                employee.send("POST", api + "/completion", "application/json", "{}")
                        .statusCode());
        String held = "{\"heldOn\": \"" + today() + "\"}";
        assertEquals(
                204,
                employee.send("POST", api + "/claim", "application/json", held).statusCode());
        Visitor manager = Visitor.signedInAs(MANAGER);
        String waiting = manager.get("/api/v1/step-claims?pageSize=100").body();
        String claim = MadePath.found("\"assignmentId\":" + id + ",[^}]*?\"id\":(\\d+)", waiting);
        assertEquals(
                204,
                manager.send("POST", "/api/v1/step-claims/" + claim + "/confirmation", "application/json", "")
                        .statusCode());
        assertTrue(Visitor.signedInAs(EMPLOYEE)
                .get("/api/v1/assignments/" + id)
                .body()
                .contains("\"stepsDone\":1"));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }
}
