package nl.vaardig.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import org.junit.jupiter.api.Test;

/** What goes to paper: nothing lies over its neighbour, and no chart is left out. */
class PaperPageIT extends FromOutside {

    /** Cells of a heatmap that lie below another cell, by what stands in them. */
    private static final String COVERED =
            """
            () => {
              const found = [];
              document.querySelectorAll('table.heatmap').forEach(table => [...table.rows].forEach(row => {
                const cells = [...row.cells].filter(cell => cell.getClientRects().length > 0);
                cells.slice(1).forEach((cell, at) => {
                  const before = cells[at].getBoundingClientRect();
                  if (before.right > cell.getBoundingClientRect().left + 1) found.push(cell.textContent.trim());
                });
              }));
              return found;
            }
            """;

    /** Ready when the charts' library is there; the content policy lets nobody wait for it in another way. */
    private static final String LIBRARY =
            """
            () => new Promise(done => {
              const look = () => 'echarts' in window ? done() : setTimeout(look, 50);
              look();
            })
            """;

    /** Heads of columns whose words take more room than the column has. */
    private static final String SPILLING =
            """
            () => [...document.querySelectorAll('.cells--sheet .heatmap__skill > span')]
              .filter(head => { const words = document.createRange(); words.selectNodeContents(head);
                return words.getBoundingClientRect().width > head.parentElement.getBoundingClientRect().width + 1; })
              .map(head => head.textContent)
            """;

    @Test
    void aTeamKeepsItsFirstColumn() {
        try (Browser browser = Browser.atADesk("nl").signedInAs("manager@waterveen.example")) {
            browser.go("/team");
            onPaper(browser.page());
            assertEquals(List.of(), browser.page().evaluate(COVERED));
        }
    }

    @Test
    void headsOfASheetDoNotLieOverEachOther() {
        try (Browser browser = Browser.atADesk("nl").signedInAs("manager@waterveen.example")) {
            browser.go("/matrix/print");
            onPaper(browser.page());
            assertTrue(browser.page().locator(".cells--sheet .heatmap__skill").count() > 0);
            assertEquals(List.of(), browser.page().evaluate(SPILLING));
            assertEquals(List.of(), browser.page().evaluate(COVERED));
        }
    }

    @Test
    void chartsThatWereNeverScrolledToAreDrawn() {
        try (Browser browser = Browser.atADesk("nl").signedInAs("hr@waterveen.example")) {
            browser.go("/talent");
            browser.page().evaluate(LIBRARY);
            int charts = browser.page().locator("figure[data-chart]").count();
            int drawn = drawn(browser.page());
            assertTrue(drawn < charts, "the page is too short to tell: " + drawn + " of " + charts);
            browser.page().pdf();
            assertEquals(charts, drawn(browser.page()));
        }
    }

    private static int drawn(Page page) {
        return page.locator("figure[data-chart] [data-chart-canvas][role=img]").count();
    }

    private static void onPaper(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }
}
