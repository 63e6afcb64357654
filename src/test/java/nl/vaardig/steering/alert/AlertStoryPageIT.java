package nl.vaardig.steering.alert;

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
            page.locator("[data-alerts]").click();
            page.waitForURL("**/alerts*");
            browser.look("alerts-overview");
            page.locator("main a[href*='kind=CRITICAL_GAP']").click();
            page.waitForURL("**kind=CRITICAL_GAP*");
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
            Page page = browser.signedInAs("hr@waterveen.example")
                    .go("/alerts?kind=CRITICAL_GAP")
                    .page();
            browser.look("alerts-skills");
            page.locator("tbody th a").first().click();
            page.waitForURL("**skill=*");
            assertThat(page.locator("tbody th a").first()).isVisible();
            browser.look("alerts-people");
        }
    }

    @Test
    void theBellSaysWhatThePageSaysAndIsSilentOnceAllIsSeen() {
        Browser.deskAndPhone(browser -> {
            Page page = browser.signedInAs("hr@waterveen.example").go("/alerts").page();
            Locator count = page.locator("[data-alerts] .tool__count");
            Locator all = page.locator("form[action='/alerts/seen'] button");
            if (all.count() > 0) {
                assertThat(page.locator(".answer")).containsText(count.innerText());
                browser.look("alerts-news");
                all.click();
            }
            assertThat(page.locator(".answer")).hasText(browser.t("alert.answer.nothing"));
            assertThat(count).hasCount(0);
            browser.look("alerts-nothing-new");
        });
    }
}
