package nl.vaardig.exchange.guide;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import org.junit.jupiter.api.Test;

/** A file whose columns are called otherwise: somebody says once which is what; and an import is taken back. */
class ColumnsPageIT extends FromOutside {

    @Test
    void whichColumnIsWhatIsSaidOnceAndCanBeForgotten() {
        Browser.everywhere(browser -> {
            String mark = Long.toString(System.nanoTime(), Character.MAX_RADIX);
            // Each story has heads of its own: what one remembers must not be known to the next.
            String heads = "pnr " + mark + ";Voornaam;wie;Geboortejaar;wijk\r\n";
            Page page = browser.signedInAs("hr@zandmeer.example").go("/imports").page();
            send(browser, heads + "K" + mark + ";Sam;Kolom;1990;Noord\r\n");
            assertThat(browser.heading(browser.t("import.columns.title"))).isVisible();
            assertThat(page.locator("#given_name")).hasValue("1");
            assertThat(page.locator("#staff_number")).hasValue("");
            browser.look("import-columns");
            page.locator("#staff_number").selectOption("0");
            page.locator("#family_name").selectOption("0");
            browser.button(browser.t("import.columns.go")).click();
            assertThat(page.locator("#family_name-error")).hasText(browser.t("import.columns.twice"));
            browser.look("import-columns-twice");
            page.locator("#family_name").selectOption("2");
            browser.button(browser.t("import.columns.go")).click();
            assertThat(page.locator(".answer")).hasText(browser.t("import.answer.ready", 1));
            browser.button(browser.t("import.now")).click();
            assertThat(page.locator(".answer")).hasText(browser.t("import.answer.done", 1, 0));
            browser.look("import-can-be-undone");
            browser.button(browser.t("import.undo")).click();
            page.locator("[data-confirm-yes]").click();
            assertThat(browser.button(browser.t("import.undo"))).hasCount(0);
            assertThat(page.locator(".answer"))
                    .containsText(browser.t("import.answer.undone", "", "").split(":")[0]);
            browser.look("import-undone");
            browser.go("/imports");
            send(browser, heads + "L" + mark + ";Sam;Kolom;1990;Zuid\r\n");
            assertThat(page.locator(".answer")).hasText(browser.t("import.answer.ready", 1));
            browser.go("/imports/kinds/employees");
            browser.look("import-kind");
            browser.button(browser.t("import.mappings.forget")).first().click();
            page.locator("[data-confirm-yes]").click();
            assertThat(page.locator("li").getByText("pnr " + mark)).hasCount(0);
            browser.go("/imports");
            send(browser, heads + "L" + mark + ";Sam;Kolom;1990;Zuid\r\n");
            assertThat(browser.heading(browser.t("import.columns.title"))).isVisible();
        });
    }

    private static void send(Browser browser, String file) {
        browser.page().locator("#kind").selectOption("EMPLOYEES");
        browser.page()
                .locator("#file")
                .setInputFiles(new FilePayload("medewerkers.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        browser.button(browser.t("import.check")).click();
    }
}
