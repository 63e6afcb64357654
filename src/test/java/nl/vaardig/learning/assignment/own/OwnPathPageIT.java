package nl.vaardig.learning.assignment.own;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import nl.vaardig.learning.assignment.journey.StepAnswer;
import org.junit.jupiter.api.Test;

/** An employee follows a path step by step, and says no to another. */
class OwnPathPageIT extends FromOutside {

    private static final String EMPLOYEE = "medewerker@waterveen.example";
    private static final String INVITED = "privacy@waterveen.example";
    private static final String LONG_ANSWER = "Wij bellen nu eerst zelf, en schrijven op wat er gebeurde.";

    /** The demo's employee stands before an evaluation; the step is taken and given back. */
    @Test
    void aGateOpensWithAnAnswerAndAStepCanBeGivenBack() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs(EMPLOYEE).go("/my/paths");
            browser.page().locator(".next-act a").click();
            int done = done(browser).count();
            browser.look("player-gate");
            answer(browser, "Nee");
            assertEquals(
                    browser.t("assignment.evaluation.tooShort", StepAnswer.SHORTEST),
                    browser.errorAt(browser.page().locator("#evaluation")));
            assertThat(browser.page().locator("#evaluation")).hasValue("Nee");
            browser.look("player-gate-wrong");
            answer(browser, LONG_ANSWER);
            assertThat(done(browser)).hasCount(done + 1);
            browser.look("player-step-done");
            browser.page().locator("[data-previous]").click();
            assertThat(browser.page().locator(".player__answer")).containsText(LONG_ANSWER);
            browser.page()
                    .getByRole(AriaRole.BUTTON)
                    .filter(new Locator.FilterOptions().setHasText(browser.t("assignment.step.undo")))
                    .click();
            assertThat(done(browser)).hasCount(done);
            assertThat(browser.page().locator("#evaluation")).hasValue(LONG_ANSWER);
        });
    }

    private static Locator done(Browser browser) {
        return browser.page().locator(".player__parts .is-done");
    }

    /** On a phone, in Dutch, with the keyboard: the arrows go from part to part, a note stays, and nothing is lost. */
    @Test
    void thePlayerIsWalkedWithTheKeyboard() {
        try (Browser browser = Browser.onAPhone("nl")) {
            browser.signedInAs(EMPLOYEE).go("/my/paths");
            browser.page().locator(".next-act a").click();
            assertThat(browser.page().locator("[data-player]")).isVisible();
            browser.page().waitForLoadState();
            String here = browser.place();
            browser.page().keyboard().press("ArrowLeft");
            assertThat(browser.page().locator("[data-next]")).isVisible();
            assertNotEquals(here, browser.place());
            browser.page().keyboard().press("ArrowRight");
            browser.page().waitForURL("**" + here);
            writesANote(browser);
            browser.page().reload();
            assertThat(browser.page().locator("#note")).hasValue("Nakijken: onze kwartaalbrief");
            browser.page().locator(".player__text .explain summary").click();
            browser.look("player-note");
            browser.narrowest().look("player-narrowest");
        }
    }

    /** The arrow keys belong to the field while one types, and a pause saves. */
    private static void writesANote(Browser browser) {
        Locator note = browser.page().locator("#note");
        note.fill("Nakijken: onze kwartaalbrief");
        note.press("ArrowLeft");
        assertThat(browser.page().locator("[data-save-state][data-state=saved]"))
                .isVisible();
        assertThat(note).isFocused();
    }

    private static void answer(Browser browser, String text) {
        browser.page().locator("#evaluation").fill(text);
        browser.button(browser.t("assignment.step.done")).click();
    }

    @Test
    void aProposalIsDeclinedWithAReason() {
        Browser.deskAndPhone(browser -> {
            propose();
            browser.signedInAs(INVITED).go("/my/paths");
            assertThat(browser.page().locator(".next-act")).isVisible();
            browser.look("own-paths-proposed");
            browser.link(browser.t("assignment.mine.next.look")).click();
            browser.page().getByText(browser.t("assignment.stuck")).click();
            Locator reason = browser.page().locator("#reason");
            reason.fill("Nee");
            browser.button(browser.t("assignment.decline.act")).click();
            assertEquals(browser.t("assignment.decline.tooShort", OwnPaths.SHORTEST_REASON), browser.errorAt(reason));
            assertThat(reason).hasValue("Nee");
            browser.look("own-path-decline-wrong");
            reason.fill("Ik doe dit leerpad volgend jaar, na mijn verlof.");
            browser.button(browser.t("assignment.decline.act")).click();
            assertThat(browser.page().getByText(browser.t("assignment.path.ended.DECLINED")))
                    .isVisible();
            browser.look("own-path-declined");
        });
    }

    /** HR proposes the first path that this person may get. */
    private static void propose() {
        Visitor hr = Visitor.signedInAs("hr@waterveen.example");
        Visitor invited = Visitor.signedInAs(INVITED);
        String employee =
                all("\"employeeId\":(\\d+)", invited.get("/api/v1/me").body()).get(0);
        for (String path : all("href=\"/paths/(\\d+)\"", hr.get("/paths").body())) {
            String preview = preview(hr, employee, path);
            boolean gets = hr.get(preview).body().contains(preview + "/confirmation");
            hr.post(preview + (gets ? "/confirmation" : "/disposal"), Map.of());
            if (gets) break;
        }
        for (int i = 0; i < 50 && !invited.get("/my/paths").body().contains("next-act"); i++) pause();
    }

    private static String preview(Visitor hr, String employee, String path) {
        String soon = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusMonths(3).toString();
        Map<String, String> form =
                Map.of("employee", employee, "path", path, "reason-nl", "Dit past bij uw werk.", "dueOn", soon);
        String answer = hr.post("/assignments/new", form)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return answer.substring(answer.indexOf("/assignments"));
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
