package nl.vaardig.learning.scorm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import nl.vaardig.learning.assignment.MadePath;
import nl.vaardig.learning.scorm.read.SmallPackage;
import org.junit.jupiter.api.Test;

/** HR brings a package in; the employee plays it on a phone, leaves, goes on and completes. */
class PackageStoryPageIT extends FromOutside {

    private static final String HR = "hr@waterveen.example";
    private static final String EMPLOYEE = "medewerker@waterveen.example";

    @Test
    void refusedTakenPlayedLeftResumedAndDone() {
        try (Browser hr = Browser.atADesk("nl");
                Browser employee = Browser.onAPhone("nl")) {
            hr.signedInAs(HR);
            String step = given(hr, SmallPackage.older(Lesson.OLDER).zip());
            employee.signedInAs(EMPLOYEE).go(step);
            employee.look("package-step");
            FrameLocator lesson = opens(employee, "OPEN");
            assertThat(lesson.locator("#entry")).hasText("ab-initio");
            employee.look("package-plays");
            employee.narrowest().look("package-plays").narrow();
            lesson.locator("#on").click();
            says(employee, "scorm.play.saved");
            leaves(employee);
            employee.look("package-left");
            lesson = opens(employee, "BEGUN");
            assertThat(lesson.locator("#entry")).hasText("resume");
            assertThat(lesson.locator("#place")).hasText("bladzijde 3");
            assertThat(lesson.locator("#data")).hasText("80000 x");
            hr.go("/packages/" + material(step));
            assertThat(hr.page().getByText(hr.t("scorm.report.keepsMore", 80_000, 4096)))
                    .isVisible();
            hr.look("package-half-way");
            lesson.locator("#end").click();
            says(employee, "scorm.play.finished");
            leaves(employee);
            assertThat(employee.page().getByText(employee.t("scorm.part.DONE"))).isVisible();
            employee.look("package-done");
            String told = Visitor.signedInAs(EMPLOYEE)
                    .get("/api/v1/packages/progress")
                    .body();
            assertTrue(told.contains("\"success\":\"PASSED\""), told);
            assertTrue(told.contains("\"hours\":0.50"), told);
        }
    }

    /** What was set a moment ago is there, though nothing was committed and the window was closed. */
    @Test
    void closedWithoutAWordItGoesOnAllTheSame() throws InterruptedException {
        try (Browser hr = Browser.atADesk("nl");
                Browser employee = Browser.atADesk("nl")) {
            hr.signedInAs(HR);
            String step =
                    given(hr, SmallPackage.newer(Lesson.NEWER, Lesson.NEWER).zip());
            employee.signedInAs(EMPLOYEE).go(step);
            FrameLocator lesson = opens(employee, "OPEN");
            assertThat(lesson.locator("#goals")).hasText("hoofddoel=unknown tweede_doel=unknown");
            lesson.locator("#on").click();
            Thread.sleep(1000);
            Page other = employee.page().context().newPage();
            employee.page().close();
            other.navigate(step.replace("/my/paths/", "/my/packages/").replace("/steps/", "/"));
            FrameLocator again = other.frameLocator("iframe").frameLocator("iframe");
            assertThat(again.locator("#entry")).hasText("resume");
            assertThat(again.locator("#place")).hasText("bladzijde 3");
            assertThat(again.locator("#data")).hasText("200000 x");
            assertThat(again.locator("#goals")).hasText("hoofddoel=unknown tweede_doel=completed");
            again.locator("#end").click();
            assertThat(other.locator("[data-package-menu] li").first()).hasAttribute("data-done", "klaar");
            other.locator("[data-package-menu] button").nth(1).click();
            assertThat(again.locator("#entry")).hasText("ab-initio");
            assertThat(again.locator("#address")).containsText("twee.html?deel=2");
        }
    }

    @Test
    void aSecondWindowTakesOverAndTheFirstSaysSo() {
        try (Browser hr = Browser.atADesk("nl");
                Browser employee = Browser.atADesk("nl")) {
            hr.signedInAs(HR);
            String step = given(hr, SmallPackage.older(Lesson.OLDER).zip());
            employee.signedInAs(EMPLOYEE).go(step);
            FrameLocator lesson = opens(employee, "OPEN");
            assertThat(lesson.locator("#entry")).hasText("ab-initio");
            says(employee, "scorm.play.saved");
            Page second = employee.page().context().newPage();
            second.navigate(employee.place());
            assertThat(second.frameLocator("iframe").frameLocator("iframe").locator("#entry"))
                    .hasText("resume");
            lesson.locator("#on").click();
            says(employee, "scorm.play.taken");
            second.reload();
            assertThat(second.frameLocator("iframe").frameLocator("iframe").locator("#place"))
                    .hasText("");
        }
    }

    /** Opened and left: begun, and not done. */
    @Test
    void whatSaysNothingIsNotDoneByOpeningIt() {
        try (Browser hr = Browser.atADesk("nl");
                Browser employee = Browser.atADesk("nl")) {
            hr.signedInAs(HR);
            String step = given(hr, SmallPackage.older(Lesson.SILENT).zip());
            employee.signedInAs(EMPLOYEE).go(step);
            assertThat(opens(employee, "OPEN").locator("#entry")).hasText("ab-initio");
            says(employee, "scorm.play.saved");
            leaves(employee);
            assertThat(employee.page().getByText(employee.t("scorm.part.BEGUN")))
                    .isVisible();
        }
    }

    @Test
    void theLineDropsAndWhatWasToldIsSentAgain() {
        try (Browser hr = Browser.atADesk("nl");
                Browser employee = Browser.atADesk("nl")) {
            hr.signedInAs(HR);
            String step = given(hr, SmallPackage.older(Lesson.OLDER).zip());
            employee.signedInAs(EMPLOYEE).go(step);
            FrameLocator lesson = opens(employee, "OPEN");
            assertThat(lesson.locator("#entry")).hasText("ab-initio");
            says(employee, "scorm.play.saved");
            employee.page().context().setOffline(true);
            lesson.locator("#on").click();
            says(employee, "scorm.play.failed");
            employee.page().context().setOffline(false);
            says(employee, "scorm.play.saved");
        }
    }

    /** @return the address of the step */
    private static String given(Browser hr, byte[] zip) {
        String material = bringsIn(hr, zip);
        String path = MadePath.given(
                "Met een pakket " + material,
                List.of(MadePath.with(MadePath.step("PACKAGE", "Speel het pakket"), "material", material)));
        String page = Visitor.signedInAs(EMPLOYEE).get(path).body();
        return path + "/steps/" + MadePath.found("/my/packages/\\d+/(\\d+)", page);
    }

    private static String bringsIn(Browser hr, byte[] zip) {
        hr.go("/packages/new");
        hr.look("package-new");
        byte[] wrong = SmallPackage.older("x").with("../weg.html", "x").zip();
        hr.page().locator("#file").setInputFiles(new FilePayload("fout.zip", "application/zip", wrong));
        hr.button(hr.t("scorm.new.send")).click();
        assertEquals(
                hr.t("scorm.refused.leadsOut", "../weg.html"),
                hr.errorAt(hr.page().locator("#file")));
        hr.look("package-refused");
        hr.page().locator("#file").setInputFiles(new FilePayload("les.zip", "application/zip", zip));
        hr.button(hr.t("scorm.new.send")).click();
        assertThat(hr.page().getByText(hr.t("scorm.done.added"))).isVisible();
        hr.look("package-one");
        String material = MadePath.found("/packages/(\\d+)", hr.place());
        hr.go("/packages");
        hr.look("packages");
        return material;
    }

    private static String material(String step) {
        String parts = Visitor.signedInAs(HR).get("/api/v1/packages").body();
        return MadePath.found("\"id\":(\\d+)(?!.*\"id\")", parts);
    }

    private static FrameLocator opens(Browser employee, String state) {
        employee.page()
                .locator("a.nl-button[href^='/my/packages/']")
                .filter(new Locator.FilterOptions().setHasText(employee.t("scorm.part.go." + state)))
                .click();
        return employee.page().frameLocator("iframe").frameLocator("iframe");
    }

    private static void says(Browser employee, String key) {
        assertThat(employee.page().locator("[data-package-state]")).hasText(employee.t(key));
    }

    private static void leaves(Browser employee) {
        employee.link(employee.t("scorm.play.leave")).click();
        assertThat(employee.page().locator("[data-package-state]")).hasCount(0);
    }
}
