package nl.vaardig.steering.overview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import org.junit.jupiter.api.Test;

/** An HR advisor finds what is still to be learned, by whom, and gives them a path; then thinks better of it. */
class HrStoryPageIT extends FromOutside {

    private static final String HR = "hr@waterveen.example";

    @Test
    void theTableIsSortedFilteredAndFollowedDownToPeople() {
        Browser.deskAndPhone(browser -> {
            Page page = browser.signedInAs(HR).go("/inventory?sort=name").page();
            String first = page.locator("#table ~ form tbody th").first().innerText();
            browser.go("/inventory?sort=gap&order=desc");
            assertTrue(
                    !first.equals(page.locator("#table ~ form tbody th").first().innerText()), "another order");
            browser.field(browser.t("overview.by.track")).selectOption("DATA_ANALYSIS");
            page.waitForURL("**track=DATA_ANALYSIS*");
            Locator skill = page.locator("#table ~ form tbody th a").first();
            String name = skill.innerText();
            skill.click();
            assertThat(browser.heading(name)).isVisible();
            assertThat(page.locator("tbody th a").first()).isVisible();
            browser.look("hr-people");
            page.locator("tbody th a").first().click();
            assertThat(page.getByRole(AriaRole.DIALOG).getByText(browser.t("team.cell.anchors")))
                    .isVisible();
        });
    }

    @Test
    void everyFigureSaysHowItCameAbout() {
        Browser.deskAndPhone(browser -> {
            Page page = browser.signedInAs(HR).go("/inventory").page();
            assertThat(page.locator("#earlier[hx-get]")).hasCount(0);
            Locator figures = page.locator(".figures .figure");
            for (int i = 0; i < figures.count(); i++) {
                figures.nth(i).locator("summary").click();
                assertThat(figures.nth(i).locator("details p").first()).isVisible();
            }
            browser.look("hr-inventory");
        });
    }

    @Test
    void tickedPeopleGetAPathAfterAPreviewAndItIsUndone() {
        Browser.deskAndPhone(browser -> {
            Page page = browser.signedInAs(HR).go("/inventory").page();
            page.locator("#table ~ form tbody th a").nth(2).click();
            page.locator("tbody [data-select-row]").nth(3).check();
            page.locator("tbody [data-select-row]").nth(4).check();
            assertThat(page.locator("[data-selection-count]"))
                    .hasText(browser.t("part.selection.many").replace("#", "2"));
            browser.look("hr-ticked");
            String ticked = String.join(
                    ", ",
                    page.locator("tbody tr:has([data-select-row]:checked) th a").allInnerTexts());
            page.locator("[data-selection-bar] button[type=submit]").click();
            assertThat(page.locator("#selection")).hasText(ticked);
            leaveOut(browser, ticked);
            fillIn(browser);
            assertThat(browser.heading(browser.t("assignment.preview.title"))).isVisible();
            browser.look("hr-preview");
            changeThePreview(browser, ticked);
            page.locator("form[action$='/confirmation'] button").click();
            Locator undo = browser.button(browser.t("assignment.bulk.undo"));
            assertThat(undo).isVisible();
            browser.look("hr-assigned");
            undo.click();
            page.locator("[data-confirm-yes]").click();
            assertThat(undo).hasCount(0);
            assertThat(page.getByRole(AriaRole.STATUS).first()).isVisible();
            browser.look("hr-undone");
        });
    }

    /** The form comes back as it was filled in, for the same people, and leads to a preview again. */
    private static void changeThePreview(Browser browser, String ticked) {
        Page page = browser.page();
        browser.link(browser.t("assignment.preview.change")).click();
        assertThat(page.locator("#selection")).hasText(ticked);
        assertThat(page.locator("#dueOn")).hasValue("2035-01-01");
        assertThat(page.locator("#reason-nl")).hasValue("Dit hoort bij ons plan.");
        browser.button(browser.t("assignment.new.act")).click();
        assertThat(browser.heading(browser.t("assignment.preview.title"))).isVisible();
    }

    /** What is missing is asked for at its field, and what was filled in stays. */
    private static void leaveOut(Browser browser, String ticked) {
        Page page = browser.page();
        browser.field(browser.t("assignment.new.dueOn")).fill("2020-01-01");
        page.evaluate("document.querySelector('form.assign').noValidate = true");
        browser.button(browser.t("assignment.new.act")).click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertFalse(browser.errorAt(page.locator("#path")).isEmpty());
        assertEquals(browser.t("assignment.new.dueOn.past"), browser.errorAt(page.locator("#dueOn")));
        assertFalse(browser.errorAt(page.locator("#reason-nl")).isEmpty());
        assertThat(page.locator("#dueOn")).hasValue("2020-01-01");
        assertThat(page.locator("#selection")).hasText(ticked);
        browser.look("hr-assign-wrong");
    }

    private static void fillIn(Browser browser) {
        Page page = browser.page();
        page.locator("#path .card-choice").first().click();
        page.locator("#dueOn").fill("2035-01-01");
        page.locator("#reason-nl").fill("Dit hoort bij ons plan.");
        browser.button(browser.t("assignment.new.act")).click();
    }
}
