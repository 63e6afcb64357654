package nl.vaardig.inventory.decay;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.stream.IntStream;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import org.junit.jupiter.api.Test;

/** An HR advisor lets a skill fade: what it comes to, what changes, and back. Employees read it at the skill. */
class DecayStoryPageIT extends FromOutside {

    /** More than enough for a hundred people on each. */
    private static final int PAGES = 12;

    @Test
    void aSkillIsLetFadeAndThatIsTakenBack() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs("hr@waterveen.example").go("/skills?q=datakwaliteit");
            String skill =
                    browser.page().locator("main a[href^='/skills/']").first().getAttribute("href");
            browser.go(skill);
            browser.link(browser.t("skill.decide")).click();
            browser.look("decay-off");
            Locator months = browser.page().locator("#halfLifeMonths");
            months.evaluate("field => field.type = 'text'");
            months.fill("twee");
            browser.button(browser.t("decay.look")).click();
            assertFalse(
                    browser.errorAt(browser.page().locator("#halfLifeMonths")).isEmpty());
            browser.look("decay-wrong");
            browser.page().locator("#halfLifeMonths").fill("6");
            browser.button(browser.t("decay.look")).click();
            assertThat(browser.heading(browser.t("decay.preview"))).isVisible();
            browser.look("decay-preview");
            browser.button(browser.t("decay.save")).click();
            assertThat(browser.page().getByText(browser.t("decay.done"))).isVisible();
            browser.look("decay-decided");
            browser.go(skill);
            assertThat(browser.page().locator("#decay details")).isVisible();
            browser.go(skill + "/decay");
            browser.button(browser.t("decay.putBack")).click();
            assertThat(browser.page().locator(".answer")).hasText(browser.t("decay.off"));
        });
    }

    @Test
    void whereALevelFadesItIsSaidAtTheSkill() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs("medewerker@waterveen.example").go("/skills?q=DC4.2");
            browser.page().locator("main a[href^='/skills/']").first().click();
            assertThat(browser.heading(browser.t("skill.title"))).isVisible();
            browser.page().locator("#decay summary").click();
            browser.look("skill-that-fades");
        });
    }

    /** On one of the pages: on which depends on who is called what, and so on the day of the demo. */
    private static boolean isMarked(Browser browser, int page) {
        browser.go("/matrix?track=DIGITAL_BASICS&page=" + page);
        return browser.page().locator("table td.o").count() > 0;
    }

    @Test
    void theMatrixMarksWhatFaded() {
        try (Browser browser = Browser.atADesk("nl").signedInAs("hr@waterveen.example")) {
            assertTrue(
                    IntStream.rangeClosed(1, PAGES).anyMatch(page -> isMarked(browser, page)),
                    "nobody's level is marked");
        }
    }
}
