package nl.vaardig.steering.matrix;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import org.junit.jupiter.api.Test;

/** An HR advisor looks at a large group with the keyboard, asks, exempts, and keeps the selection. */
class MatrixStoryPageIT extends FromOutside {

    private static final String HR = "hr@waterveen.example";
    private static final String WHERE =
            "const c = document.activeElement.closest('td, th'); c ? c.parentElement.rowIndex + ' ' + c.cellIndex : ''";
    private static final String ROWS = "document.querySelectorAll('tr[data-e]').length";

    private static Page matrix(Browser browser, String address) {
        Page page = browser.signedInAs(HR).go(address).page();
        page.locator("[role=grid] [tabindex='0']").focus();
        return page;
    }

    private static Page press(Page page, String... keys) {
        for (String key : keys) page.keyboard().press(key);
        return page;
    }

    @Test
    void aLargeMatrixIsWalkedWithTheKeyboard() {
        try (Browser browser = Browser.atADesk("nl")) {
            Page page = matrix(browser, "/matrix?population=PRIMARY_PROCESS");
            assertEquals("2 1", page.evaluate(WHERE));
            press(page, "ArrowRight", "ArrowRight", "ArrowDown");
            assertEquals("3 3", page.evaluate(WHERE));
            press(page, "Home");
            assertEquals("3 0", page.evaluate(WHERE));
            press(page, "End");
            String end = (String) page.evaluate(WHERE);
            assertTrue(end.startsWith("3 "), end);
            press(page, "PageDown", "PageUp");
            assertEquals(end, page.evaluate(WHERE));
            press(page, "Control+Home");
            assertEquals("1 0", page.evaluate(WHERE));
            press(page, "Control+End");
            page.waitForFunction("() => document.activeElement.closest('tfoot') !== null");
            int people = ((Number) page.evaluate(ROWS)).intValue();
            String rows = page.locator("[role=grid]").getAttribute("aria-rowcount");
            assertEquals(Integer.parseInt(rows) - 4, people, "all of them have come");
        }
    }

    @Test
    void enterOpensACellAndEscapeComesBackToIt() {
        Browser.deskAndPhone(browser -> {
            Page page = matrix(browser, "/matrix?population=ICT");
            press(page, "ArrowRight", "ArrowRight", "ArrowDown");
            String cell = (String) page.evaluate(WHERE);
            press(page, "Enter");
            Locator panel = page.getByRole(AriaRole.DIALOG);
            assertThat(panel.getByText(browser.t("team.cell.anchors"))).isVisible();
            browser.look("matrix-cell");
            press(page, "Escape");
            assertEquals(cell, page.evaluate(WHERE));
            page.reload();
            page.waitForFunction("() => document.activeElement.closest('tr[data-e]') !== null");
            assertEquals(cell, page.evaluate(WHERE));
        });
    }

    @Test
    void aColumnIsSortedByAndAnActLeavesOneInPlace() {
        try (Browser browser = Browser.atADesk("en")) {
            Page page = matrix(browser, "/matrix?population=ICT&track=DATA_ANALYSIS");
            page.locator(".heatmap__skill a").first().click();
            assertThat(page.locator("th[aria-sort=descending]")).hasCount(1);
            browser.look("matrix-sorted");
            // Not in the column of the order: without its gap the row would go to the end, maybe out of the page.
            page.locator("tr[data-e] td:is(.g1, .g2, .g3) ~ td:is(.g1, .g2, .g3)")
                    .first()
                    .click();
            Locator panel = page.getByRole(AriaRole.DIALOG);
            panel.getByText(browser.t("team.ask")).click();
            assertThat(panel.getByText(browser.t("team.asked.withdraw"))).isVisible();
            panel.getByText(browser.t("team.asked.withdraw")).click();
            assertThat(panel.getByText(browser.t("team.ask"))).isVisible();
            panel.locator("summary").getByText(browser.t("team.exempt")).click();
            panel.locator("#reason").fill("On leave until summer");
            page.waitForResponse(
                    answer -> answer.url().contains("/matrix?"),
                    () -> panel.locator("form[action$=exemption] button").click());
            assertThat(panel.getByText("On leave until summer")).isVisible();
            assertThat(page.locator("td.e")).not().hasCount(0);
            browser.look("matrix-exempt");
            panel.getByText(browser.t("team.exempt.takeBack")).click();
            assertThat(panel.locator("summary").getByText(browser.t("team.exempt")))
                    .isVisible();
        }
    }

    @Test
    void aSelectionIsKeptRenamedRemovedAndBroughtBack() {
        Browser.deskAndPhone(browser -> {
            Page page = browser.signedInAs(HR)
                    .go("/matrix/list?population=ICT&criticality=3")
                    .page();
            browser.look("matrix-list");
            browser.link(browser.t("matrix.keep")).click();
            page.locator("main form").evaluate("form => form.noValidate = true");
            browser.button(browser.t("matrix.save")).click();
            assertEquals(browser.t("form.missing"), browser.errorAt(page.locator("#name")));
            browser.look("selection-without-name");
            String name = "Kritiek bij ICT " + System.nanoTime();
            page.locator("#name").fill(name);
            browser.button(browser.t("matrix.save")).click();
            assertThat(browser.link(name)).isVisible();
            browser.go("/saved-selections");
            Locator item = page.locator(".items > li")
                    .filter(new Locator.FilterOptions().setHasText(name))
                    .first();
            item.locator("summary").click();
            item.getByText(browser.t("matrix.remove")).click();
            browser.look("selection-removed");
            browser.button(browser.t("matrix.undo")).click();
            assertThat(browser.link(name)).isVisible();
            item.locator("summary").click();
            item.locator("input[name=name]").fill(name + " (oud)");
            item.getByText(browser.t("matrix.store")).click();
            assertThat(browser.link(name + " (oud)")).isVisible();
            browser.button(browser.t("matrix.undo")).click();
            assertThat(browser.link(name)).isVisible();
            item.locator("summary").click();
            item.getByText(browser.t("matrix.remove")).click();
            assertThat(page.locator(".items__title a", new Page.LocatorOptions().setHasText(name)))
                    .hasCount(0);
        });
    }

    @Test
    void paperHasEveryoneAndALegend() {
        Browser.deskAndPhone(browser -> {
            Page page =
                    browser.signedInAs(HR).go("/matrix/print?population=ICT").page();
            assertThat(page.locator(".heat-legend")).isVisible();
            assertTrue(page.locator(".cells--sheet").first().locator("tbody tr").count() > 100);
            browser.look("matrix-print");
        });
    }
}
