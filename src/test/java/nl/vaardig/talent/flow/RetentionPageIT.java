package nl.vaardig.talent.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import org.junit.jupiter.api.Test;

/** An HR advisor reads how long digital talent stays: in words, drawn, and in a table. */
class RetentionPageIT extends FromOutside {

    private static final String HR = "hr@waterveen.example";

    @Test
    void theCurveHasATableWithTheSameFigures() {
        Browser.deskAndPhone(browser -> {
            Page page = browser.signedInAs(HR).go("/talent").page();
            assertThat(page.locator(".answer").first()).isVisible();
            page.locator("[data-chart]").first().scrollIntoViewIfNeeded();
            assertThat(page.locator("[data-chart] canvas, [data-chart] svg").first())
                    .isVisible();
            page.getByText(browser.t("part.chart.table")).first().click();
            assertThat(page.locator("th[data-series]").first()).isVisible();
            browser.look("talent-table");
        });
    }

    @Test
    void whoLeftIsThereForHrAndDefinitionsAreOneClickAway() {
        try (Browser browser = Browser.atADesk("nl").signedInAs(HR)) {
            Page page = browser.go("/talent").page();
            browser.link(browser.t("flow.definitions.link")).first().click();
            assertThat(page.getByRole(AriaRole.DIALOG)
                            .getByRole(AriaRole.HEADING)
                            .first())
                    .isVisible();
            browser.look("talent-definitions");
            page.keyboard().press("Escape");
            page.locator("main a[href*='/talent/people']").first().click();
            assertThat(page.locator("h1")).isVisible();
        }
    }

    @Test
    void thePartOfTheYearIsInTheChartAndReasonsAreThereOfTalentToo() {
        Browser.deskAndPhone(browser -> {
            Page page = browser.signedInAs(HR).go("/talent").page();
            assertThat(page.getByText(browser.t("flow.trend.part"))).isVisible();
            assertTrue(
                    page.locator("[data-incomplete] ~ td").allTextContents().stream()
                            .allMatch(text -> text.contains("%")),
                    "every line goes on into the part of a year");
            page.locator("#reasons-title").scrollIntoViewIfNeeded();
            for (String group : new String[] {"all", "digital-talent", "others"}) {
                assertThat(page.locator("[aria-labelledby='reasons-title'] th[scope=col]")
                                .getByText(browser.t("flow.group." + group)))
                        .isVisible();
            }
            browser.look("talent");
        });
    }

    @Test
    void theBoardSeesThePageToo() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs("bestuur@waterveen.example").go("/talent");
            browser.look("talent-board");
        });
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsSaidAtItsField() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs(HR).go("/talent?from=2026-01-01&until=2020-01-01");
            String error = browser.errorAt(browser.page().locator("#until"))
                    + browser.errorAt(browser.page().locator("#from"));
            assertFalse(error.isEmpty());
            assertThat(browser.page().locator("#until")).hasValue("2020-01-01");
            browser.look("talent-wrong");
        });
    }
}
