package nl.vaardig.steering.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** What is being typed in the header leads on, by mouse and by keyboard, and only where the reader may go. */
class SuggestionsPageIT extends FromOutside {

    @Test
    void arrowsGoThroughWhatIsSuggestedAndEscapePutsItAway() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs("hr@waterveen.example").go("/library");
            Locator field = browser.page().locator("[data-search]");
            Locator links = browser.page().locator("#search-suggestions a");
            // On a phone the field is behind a button; this key opens it as well.
            browser.page().keyboard().press("/");
            assertThat(field).isFocused();
            field.pressSequentially("data");
            assertThat(links.first()).isVisible();
            browser.look("suggestions");
            field.press("ArrowDown");
            assertThat(links.first()).isFocused();
            browser.page().keyboard().press("ArrowUp");
            assertThat(field).isFocused();
            browser.page().keyboard().press("Escape");
            assertThat(links).hasCount(0);
            field.fill("datak");
            assertThat(links.first()).isVisible();
            field.press("ArrowDown");
            browser.page().keyboard().press("Enter");
            browser.page().waitForURL(address -> !address.endsWith("/library"));
            assertTrue(browser.place().matches("/(skills|courses|paths|job-roles|people|search).*"), browser.place());
        });
    }

    @Test
    void tooLittleSuggestsNothingAndNamesLeadNowhereForTheBoard() {
        Visitor board = Visitor.signedInAs("bestuur@waterveen.example");
        assertEquals("", board.get("/search/suggestions?q=d").body().strip());
        String some = board.get("/search/suggestions?q=jansen").body();
        assertTrue(!some.contains("/people/"), some);
    }
}
