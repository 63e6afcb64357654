package nl.vaardig.privacy.smallgroup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import org.junit.jupiter.api.Test;

/** The privacy officer reads who looked at whom, and not what there was to see. */
class PrivacyOfficerStoryPageIT extends FromOutside {

    private static Page at(Browser browser, String path) {
        return browser.signedInAs("privacy@waterveen.example").go(path).page();
    }

    @Test
    void theLogIsSearched() {
        Browser.deskAndPhone(browser -> {
            Page page = at(browser, "/");
            assertEquals("/privacy/access-log", browser.place());
            browser.field(browser.t("accesslog.log.viewer")).fill("niemand heet zo");
            assertThat(page.getByText(browser.t("accesslog.log.noneText"))).isVisible();
            browser.look("access-log-none");
            browser.link(browser.t("user.changes.title")).first().click();
            assertThat(browser.heading(browser.t("user.changes.title"))).isVisible();
        });
    }

    @Test
    void aPeriodTheWrongWayRoundIsSaidAtItsField() {
        Browser.deskAndPhone(browser -> {
            Page page = at(browser, "/privacy/access-log?from=2026-05-01&until=2026-01-01");
            assertEquals(browser.t("accesslog.log.order"), browser.errorAt(page.locator("#until")));
            assertThat(page.locator("#from")).hasValue("2026-05-01");
            browser.look("access-log-wrong");
        });
    }

    @Test
    void nobodysSkillsAreShown() {
        try (Browser browser = Browser.atADesk("nl")) {
            for (String path : new String[] {"/people", "/inventory", "/team", "/talent"}) {
                assertEquals(
                        403,
                        browser.signedInAs("privacy@waterveen.example")
                                .page()
                                .navigate(path)
                                .status(),
                        path);
            }
        }
    }
}
