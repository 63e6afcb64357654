package nl.vaardig.steering.team;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import org.junit.jupiter.api.Test;

/** A manager walks the team's map with the keyboard, records a level after a talk, and proposes a path. */
class ManagerStoryPageIT extends FromOutside {

    private static final String MANAGER = "manager@waterveen.example";
    private static final String WHERE =
            "const c = document.activeElement.closest('td, th'); c ? c.parentElement.rowIndex + ' ' + c.cellIndex : ''";

    private static Browser team(Browser browser) {
        return browser.signedInAs(MANAGER).go("/team");
    }

    @Test
    void theMapIsWalkedWithTheArrowKeys() {
        try (Browser browser = Browser.atADesk("nl")) {
            Page page = team(browser).page();
            page.locator("[role=grid] [tabindex='0']").focus();
            String start = (String) page.evaluate(WHERE);
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowDown");
            assertNotEquals(start, page.evaluate(WHERE));
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("ArrowUp");
            assertEquals(start, page.evaluate(WHERE));
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowRight");
            String cell = (String) page.evaluate(WHERE);
            page.keyboard().press("Enter");
            Locator panel = page.getByRole(AriaRole.DIALOG);
            assertThat(panel.getByText(browser.t("team.cell.anchors"))).isVisible();
            browser.look("team-cell");
            page.keyboard().press("Escape");
            assertEquals(cell, page.evaluate(WHERE));
        }
    }

    @Test
    void onAPhoneTheTeamIsAListOfPeople() {
        try (Browser browser = Browser.onAPhone("en")) {
            team(browser);
            assertThat(browser.page().locator(".heatmap")).isHidden();
            assertThat(browser.page().locator(".people__name").first()).isVisible();
            browser.page().getByText(browser.t("matrix.filters")).click();
            assertThat(browser.field(browser.t("matrix.department"))).isVisible();
            browser.look("team-filters");
        }
    }

    @Test
    void aSmallerTeamIsChosenAndCanBeShared() {
        try (Browser browser = Browser.atADesk("en")) {
            Locator departments = team(browser).field(browser.t("matrix.department"));
            String smaller = departments.locator("option").last().getAttribute("value");
            int everyone = browser.page().locator("tbody tr").count();
            departments.selectOption(smaller);
            browser.page().waitForURL("**/team?*department=" + smaller + "*");
            assertThat(browser.page().locator("#result")).isVisible();
            browser.page().reload();
            assertTrue(browser.page().locator("tbody tr").count() < everyone, "fewer people");
        }
    }

    @Test
    void aLevelIsRecordedAndTakenBackAndTheTicksStay() {
        try (Browser browser = Browser.atADesk("nl")) {
            Page page = team(browser).page();
            Locator tick = page.locator("tbody [data-select-row]").first();
            tick.check();
            page.locator("tbody tr[data-e] td:has(i)").last().click();
            Locator panel = page.getByRole(AriaRole.DIALOG);
            panel.getByText(browser.t("team.cell.record")).click();
            panel.getByRole(AriaRole.RADIO).first().evaluate("r => r.closest('form').noValidate = true");
            panel.locator("input[name=level]:checked").evaluateAll("all => all.forEach(one => one.checked = false)");
            panel.locator("#note").fill("Zie het verslag");
            save(panel, browser);
            assertThat(panel.getByRole(AriaRole.ALERT)).isVisible();
            assertThat(panel.locator("#note")).hasValue("Zie het verslag");
            browser.look("team-level-missing");
            panel.locator(".card-choice").nth(1).click();
            page.waitForResponse(answer -> answer.url().endsWith("/team"), () -> save(panel, browser));
            assertThat(panel.getByText(browser.t("team.cell.saved"))).isVisible();
            assertThat(tick).isChecked();
            assertThat(page.locator("[data-selection-count]")).hasText(browser.t("part.selection.one"));
            browser.look("team-level-saved");
            panel.getByText(browser.t("team.cell.undo")).click();
            assertThat(panel.getByText(browser.t("team.cell.saved"))).isHidden();
        }
    }

    private static void save(Locator panel, Browser browser) {
        panel.getByText(browser.t("team.cell.save"), new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    @Test
    void whoCanDoWhatNamesThePeople() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs(MANAGER).go("/team/holders");
            assertThat(browser.page().locator(".answer").first()).isVisible();
            browser.page().getByText(browser.t("part.figure.explain")).first().click();
            browser.look("team-holders");
            browser.page()
                    .locator("td[data-label='" + browser.t("team.holders.who") + "'] a")
                    .first()
                    .click();
            assertThat(browser.page().locator("h1, [role=dialog] h2").first()).isVisible();
        });
    }

    @Test
    void aPathIsProposedToOneOfTheTeamAndDroppedAtThePreview() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs(MANAGER).go("/team/progress");
            browser.look("team-progress");
            Locator give = browser.page()
                    .locator("main a[href*='/assignments/new?employee=']")
                    .first();
            String name = give.locator(".visually-hidden").textContent().replaceFirst("^: ", "");
            give.click();
            assertThat(browser.page().locator("#selection")).hasText(name);
            browser.page().locator(".assign .card-choice").first().click();
            browser.field(browser.t("assignment.new.reason")).fill("Afgesproken in ons gesprek.");
            browser.button(browser.t("assignment.new.act")).click();
            assertThat(browser.heading(browser.t("assignment.preview.title"))).isVisible();
            browser.look("manager-preview");
            browser.button(browser.t("assignment.preview.discard")).click();
            assertThat(browser.heading(browser.t("assignment.bulks.title"))).isVisible();
        });
    }
}
