package nl.vaardig.exchange;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import org.junit.jupiter.api.Test;

/** Bringing a file in: what is wrong is said by row and column, nothing changes before one says so, twice is once. */
class ImportPageIT extends FromOutside {

    private static final String HEAD = "code,name_nl,name_en,description_nl,description_en,population,managerial\n";

    /** At the other municipality, so that nothing else meets what is brought in. */
    private static Page imports(Browser browser) {
        return browser.signedInAs("hr@zandmeer.example").go("/imports").page();
    }

    private static void send(Browser browser, String rows) {
        byte[] file = (HEAD + rows).getBytes(StandardCharsets.UTF_8);
        browser.page().locator("#kind").selectOption("JOB_ROLES");
        browser.page().locator("#file").setInputFiles(new FilePayload("functies.csv", "text/csv", file));
        browser.button(browser.t("import.check")).click();
    }

    @Test
    void whatIsMissingIsAskedForAndWhatWasChosenStays() {
        Browser.deskAndPhone(browser -> {
            Page page = imports(browser);
            browser.button(browser.t("import.check")).click();
            assertEquals(browser.t("import.kind.none"), browser.errorAt(page.locator("#kind")));
            page.locator("#kind").selectOption("JOB_ROLES");
            browser.button(browser.t("import.check")).click();
            assertThat(page.locator("#file-error")).isVisible();
            assertThat(page.locator("#kind")).hasValue("JOB_ROLES");
            browser.look("import-no-file");
        });
    }

    @Test
    void aWrongRowIsNamedAndTheRestComesIn() {
        Browser.deskAndPhone(browser -> {
            Page page = imports(browser);
            String code = "proef-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
            String good = code + ",Proeffunctie,Trial role,,,ICT,false\n";
            send(browser, good + "fout,Foute functie,Wrong role,,,NERGENS,false\n");
            assertThat(page.locator(".answer")).hasText(browser.t("import.answer.faulty", 1, 1));
            assertThat(page.locator("tbody th")).hasText("3");
            assertThat(page.locator("tbody code")).hasText("population");
            browser.look("import-wrong-row");
            browser.link(browser.t("import.list.ADD", "1")).click();
            assertThat(page.locator("tbody td")).containsText(code);
            page.locator("#skipFaulty").check();
            browser.button(browser.t("import.now")).click();
            assertThat(page.locator(".answer")).hasText(browser.t("import.answer.done", 1, 1));
            browser.look("import-done");
            browser.go("/imports");
            send(browser, good);
            assertThat(page.locator(".answer")).hasText(browser.t("import.answer.nothing"));
            assertThat(browser.button(browser.t("import.now"))).hasCount(0);
            browser.look("import-again");
        });
    }

    @Test
    void aChangeIsShownFromOldToNew() {
        try (Browser browser = Browser.atADesk("nl")) {
            Page page = imports(browser);
            send(browser, "data-analyst,Data-analist (nieuw),Data analyst,,,ICT,false\n");
            browser.link(browser.t("import.list.CHANGE", "1")).click();
            assertThat(page.locator("tbody")).containsText("Data-analist (nieuw)");
            browser.look("import-changes");
        }
    }
}
