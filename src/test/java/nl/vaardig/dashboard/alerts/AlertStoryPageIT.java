package nl.vaardig.dashboard.alerts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import org.junit.jupiter.api.Test;

/** From the number in the header to the person and the act. */
class AlertStoryPageIT extends FromOutside {

    @Test
    void aManagerComesFromTheHeaderToAPathForSomebody() {
        try (Browser browser = Browser.atADesk("nl")) {
            Page page =
                    browser.signedInAs("manager@waterveen.example").go("/team").page();
            Locator header = page.locator("[data-alerts]");
            assertThat(header.locator(".tool__count")).isVisible();
            header.click();
            page.waitForURL("**/alerts*");
            Locator first = page.locator("tbody tr").first();
            assertThat(first).isVisible();
            browser.look("alerts-team");
            first.locator("td a").last().click();
            page.waitForURL("**/assignments/new?employee=*");
        }
    }

    @Test
    void anAdvisorGoesFromASkillToItsPeople() {
        try (Browser browser = Browser.onAPhone("en")) {
            Page page = browser.signedInAs("hr@waterveen.example").go("/alerts").page();
            browser.look("alerts-skills");
            page.locator("tbody th a").first().click();
            page.waitForURL("**skill=*");
            assertThat(page.locator("tbody th a").first()).isVisible();
            browser.look("alerts-people");
        }
    }
}
