package nl.vaardig.steering.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import org.junit.jupiter.api.Test;

/** The board sees goals and groups, and never anybody. */
class BoardStoryPageIT extends FromOutside {

    private static final String BOARD = "bestuur@waterveen.example";

    @Test
    void theFirstPageIsAboutGoalsAndPopulations() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs(BOARD).go("/");
            assertEquals("/board", browser.place());
            assertThat(browser.heading(browser.t("board.board.goals"))).isVisible();
            assertThat(browser.heading(browser.t("board.board.populations"))).isVisible();
            assertThat(browser.page().getByText(browser.t("board.board.day.2")).first())
                    .isAttached();
            browser.page().getByText(browser.t("part.figure.explain")).first().click();
            assertThat(browser.page()
                            .getByText(browser.t("overview.figure.metKnown"))
                            .first())
                    .isVisible();
            browser.look("board");
        });
    }

    @Test
    void aGoalTellsItsPaceAndTheDaysItRestsOn() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs(BOARD).go("/board");
            browser.page().locator("a[href^='/board/goals/']").first().click();
            assertThat(browser.page().locator("figure.chart table tbody tr").nth(1))
                    .isAttached();
            assertThat(browser.page().locator("figure.chart")).containsText("%");
            browser.look("board-goal");
        });
    }

    @Test
    void nothingLeadsToAPerson() {
        try (Browser browser = Browser.atADesk("nl").signedInAs(BOARD)) {
            for (String page : new String[] {"/board?earlier=true", "/talent"}) {
                browser.go(page);
                assertThat(browser.page().locator("main a[href*='people']")).hasCount(0);
            }
            for (String page : new String[] {"/people", "/inventory", "/team"}) {
                assertEquals(403, browser.page().navigate(page).status(), page);
            }
            assertThat(browser.heading(browser.t("problem.403.title"))).isVisible();
            browser.look("board-refused");
        }
    }

    /** Departments with few digital talents: no figure about them, and the page says why. */
    @Test
    void aSmallGroupIsHidden() {
        try (Browser browser = Browser.atADesk("nl").signedInAs(BOARD)) {
            Locator departments = browser.go("/talent").page().locator("#departmentId option");
            for (int i = 1; i < Math.min(6, departments.count()); i++) {
                browser.go("/talent?departmentId=" + departments.nth(i).getAttribute("value"));
                String answer = browser.page().locator(".answer").innerText();
                assertFalse(answer.matches("(?s)Van [1-4] digitale.*"), browser.place() + answer);
            }
            browser.look("board-small-group");
        }
    }
}
