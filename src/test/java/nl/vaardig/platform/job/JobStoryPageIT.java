package nl.vaardig.platform.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import org.junit.jupiter.api.Test;

/** An administrator looks at what is done of itself, and has something done now. */
class JobStoryPageIT extends FromOutside {

    private static final String ADMINISTRATOR = "beheer@waterveen.example";
    private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(30_000);

    @Test
    void whatIsAskedForIsDoneAndSaidWithoutLoadingThePageAnew() {
        Browser.deskAndPhone(browser -> {
            Page page = browser.signedInAs(ADMINISTRATOR).go("/admin").page();
            browser.link(browser.t("admin.title")).click();
            Locator row = row(page, "old-imports");
            row.getByRole(AriaRole.BUTTON).click();
            assertThat(page.getByText(browser.t("platform.asked"))).isVisible();
            assertThat(row(page, "old-imports")).containsText(browser.t("job.state.DONE"), SOON);
            assertThat(row(page, "mass-acts")).containsText(browser.t("job.whenAsked"));
            browser.look("jobs");
        });
    }

    private static Locator row(Page page, String job) {
        return page.locator("tbody tr:has(form[action='/admin/jobs/" + job + "/run'])");
    }
}
