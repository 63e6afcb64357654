package nl.vaardig.skills.framework.version;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.file.Path;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import org.junit.jupiter.api.Test;

/** A framework comes in from a file, is published and found; a new version is made, looked at and thrown away. */
class FrameworkStoryPageIT extends FromOutside {

    private static final Path FILE = Path.of("src/main/resources/examples/framework.csv");

    @Test
    void fromAFileToTheListsPeopleChooseFrom() {
        try (Browser hr = Browser.atADesk("nl").signedInAs("hr@waterveen.example")) {
            hr.go("/library").link(hr.t("framework.framework.bringIn")).click();
            hr.look("framework-file");
            hr.page().locator("input[type=file]").setInputFiles(FILE);
            hr.button(hr.t("import.check")).click();
            hr.look("framework-plan");
            hr.narrow().look("framework-plan").wide();
            hr.button(hr.t("import.now")).click();
            assertThat(hr.page().getByText(hr.t("framework.import.draft"))).isVisible();
            hr.go("/imports?kind=FRAMEWORK").page().locator("input[type=file]").setInputFiles(FILE);
            hr.button(hr.t("import.check")).click();
            assertThat(hr.link(hr.t("import.again"))).isVisible(); // the same file changes nothing
            hr.go("/library").link("Waterbeheer").click();
            String framework = hr.place();
            hr.look("framework-draft");
            hr.link(hr.t("framework.framework.publish")).click();
            assertThat(hr.page().locator(".answer")).isVisible();
            hr.look("framework-publication");
            hr.narrow().look("framework-publication").wide();
            hr.button(hr.t("framework.framework.publish")).click();
            hr.look("framework-published");
            hr.go("/skills?q=peilbuis");
            assertThat(hr.link("Waterpeil meten")).isVisible();
            hr.link("Waterpeil meten").click();
            hr.look("framework-skill");
            assertTrue(framework.startsWith("/frameworks/"));
            whatGoesOutChangesNothingWhenItComesBack(hr, framework);
            elsewhereItIsNewAndNotThere(framework);
            hr.go(framework).link(hr.t("framework.framework.withdraw")).click();
            hr.look("framework-withdrawal");
            hr.button(hr.t("framework.framework.withdraw")).click();
            assertTrue(hr.place().contains("done=withdrawn"), hr.place());
        }
    }

    private static void whatGoesOutChangesNothingWhenItComesBack(Browser hr, String framework) {
        String address = framework.replaceAll("[?#].*", "");
        for (String format : new String[] {"case", "csv"}) {
            byte[] file = hr.page()
                    .request()
                    .get(URI.create(hr.page().url())
                            .resolve(address + "/files/" + format)
                            .toString())
                    .body();
            String kind = format.equals("case") ? "CASE" : "FRAMEWORK";
            hr.go("/imports?kind=" + kind)
                    .page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("waterbeheer." + format, "application/octet-stream", file));
            hr.button(hr.t("import.check")).click();
            assertThat(hr.page().getByText(hr.t("import.answer.nothing"))).isVisible();
        }
    }

    /** The file of one municipality says nothing of, and to, the framework of another. */
    private static void elsewhereItIsNewAndNotThere(String framework) {
        try (Browser other = Browser.atADesk("nl").signedInAs("hr@zandmeer.example")) {
            other.go("/imports?kind=FRAMEWORK")
                    .page()
                    .locator("input[type=file]")
                    .setInputFiles(FILE);
            other.button(other.t("import.check")).click();
            assertThat(other.button(other.t("import.now"))).isVisible();
            assertThat(other.page().locator("a[href$='show=CHANGE']")).containsText("0");
            assertEquals(
                    404,
                    other.page().navigate(framework.replaceAll("[?#].*", "")).status());
        }
    }

    @Test
    void aNewVersionIsLookedAtBeforeItIsTaken() {
        try (Browser hr = Browser.atADesk("en").signedInAs("hr@zandmeer.example")) {
            hr.go("/library").page().locator("a[href^='/frameworks/']").first().click();
            hr.link(hr.t("framework.version.new")).click();
            hr.look("version-new");
            hr.field(hr.t("version.version.number")).fill("");
            hr.page().locator("form").evaluateAll("forms => forms.forEach(form => form.noValidate = true)");
            hr.button(hr.t("version.version.make")).click();
            assertFalse(hr.errorAt(hr.field(hr.t("version.version.number"))).isEmpty());
            hr.field(hr.t("version.version.number")).fill("9.9");
            hr.button(hr.t("version.version.make")).click();
            hr.look("version-draft");
            hr.link(hr.t("framework.version.scale")).click();
            hr.look("version-scale");
            hr.narrow().look("version-scale").wide();
            hr.page().goBack();
            hr.link(hr.t("framework.version.what")).click();
            assertThat(hr.page().locator(".answer")).isVisible();
            hr.look("version-consequences");
            hr.narrow().look("version-consequences").wide();
            hr.link(hr.t("version.version.back")).click();
            hr.button(hr.t("framework.version.discard")).click();
            hr.page().locator("[data-confirm-yes]").click();
            assertEquals("/library", hr.place());
        }
    }
}
