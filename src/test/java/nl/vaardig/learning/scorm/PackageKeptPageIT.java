package nl.vaardig.learning.scorm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.TestServer;
import nl.vaardig.harness.Visitor;
import nl.vaardig.learning.assignment.MadePath;
import nl.vaardig.learning.scorm.read.SmallPackage;
import org.junit.jupiter.api.Test;

/** What a package told is there the next time, also when something went wrong in between. */
class PackageKeptPageIT extends FromOutside {

    private static final String HR = "hr@waterveen.example";
    private static final String EMPLOYEE = "medewerker@waterveen.example";

    /** Too much to keep and a time that is none: an error for the package, and what was kept stays. */
    @Test
    void whatCannotBeKeptIsRefusedAndTheLastGoodStays() {
        try (Browser employee = Browser.atADesk("nl")) {
            String play = given(SmallPackage.older(Lesson.OLDER));
            FrameLocator lesson = plays(employee, play);
            lesson.locator("#on").click();
            says(employee, "scorm.play.saved");
            assertEquals("false 405", sets(lesson, "API.LMS", "cmi.core.session_time", "'een kwartier'"));
            assertEquals("false 405", sets(lesson, "API.LMS", "cmi.suspend_data", "'y'.repeat(1000001)"));
            says(employee, "scorm.play.tooMuchHere");
            lesson = plays(employee, play);
            assertThat(lesson.locator("#entry")).hasText("resume");
            assertThat(lesson.locator("#data")).hasText("80000 x");
        }
    }

    /** The session ended meanwhile: that is said, and once signed in again what was told is sent. */
    @Test
    void whoIsSignedOutReadsItAndNothingIsLost() {
        try (Browser employee = Browser.atADesk("nl")) {
            String play = given(SmallPackage.older(Lesson.OLDER));
            FrameLocator lesson = plays(employee, play);
            says(employee, "scorm.play.saved");
            List<Cookie> session = employee.page().context().cookies();
            employee.page().context().clearCookies();
            lesson.locator("#on").click();
            says(employee, "scorm.play.signedOut");
            employee.page().context().addCookies(session);
            says(employee, "scorm.play.saved");
            assertThat(plays(employee, play).locator("#place")).hasText("bladzijde 3");
        }
    }

    /** No exit was ever heard of, as the server was away when the window closed. */
    @Test
    void afterTheServerWasAwayItResumes() {
        try (Browser employee = Browser.atADesk("nl")) {
            String play = given(SmallPackage.newer(Lesson.NEWER, Lesson.NEWER));
            FrameLocator lesson = plays(employee, play);
            lesson.locator("#on").click();
            says(employee, "scorm.play.saved");
            Page other = employee.page().context().newPage();
            TestServer.restart();
            employee.page().close();
            other.navigate(play);
            FrameLocator again = other.frameLocator("iframe").frameLocator("iframe");
            assertThat(again.locator("#entry")).hasText("resume");
            assertThat(again.locator("#place")).hasText("bladzijde 3");
        }
    }

    /** The maker asks 80 % and the package says passed with 50: not done, unless HR lets the mark go. */
    @Test
    void thePassMarkCountsUntilHrLetsItGo() {
        try (Browser hr = Browser.atADesk("nl");
                Browser employee = Browser.atADesk("nl")) {
            SmallPackage zip = SmallPackage.of(
                            SmallPackage.olderManifest("index.html", "<adlcp:masteryscore>80</adlcp:masteryscore>"))
                    .with("index.html", Lesson.OLDER);
            String play = given(zip);
            FrameLocator lesson = plays(employee, play);
            assertEquals("true 0", sets(lesson, "API.LMS", "cmi.core.score.raw", "'50'"));
            assertEquals("true 0", sets(lesson, "API.LMS", "cmi.core.lesson_status", "'passed'"));
            says(employee, "scorm.play.saved");
            hr.signedInAs(HR).go("/packages/" + material());
            hr.page().locator("[name=passMarkIgnored]").check();
            hr.button(hr.t("scorm.save")).click();
            assertThat(hr.page().getByText(hr.t("scorm.report.markIgnored"))).isVisible();
            assertEquals("true 0", sets(lesson, "API.LMS", "cmi.core.score.raw", "'51'"));
            says(employee, "scorm.play.finished");
        }
    }

    /** What an address of ours never has is refused before anything reads it. */
    @Test
    void escapesThatMakeAnotherPathAreRefusedAtOurOwnHost() {
        Visitor hr = Visitor.signedInAs(HR);
        for (String odd : List.of("/my%2Fskills", "/%2e%2e/packages", "/packages%5c1", "/packages/new%23a"))
            assertEquals(400, hr.get(odd).statusCode(), odd);
        assertEquals(200, hr.get("/packages/new?next=%2Fmy%2Fskills").statusCode());
    }

    /** @return what the call answers and the number of the error after it */
    private static String sets(FrameLocator lesson, String api, String name, String value) {
        String script = "() => { const answer = window.parent.%sSetValue('%s', %s);".formatted(api, name, value)
                + " return `${answer} ${window.parent.%sGetLastError()}`; }".formatted(api);
        return (String) lesson.locator("body").evaluate(script);
    }

    /** @return where the employee plays it */
    private static String given(SmallPackage zip) {
        try (Browser hr = Browser.atADesk("nl")) {
            hr.signedInAs(HR).go("/packages/new");
            hr.page().locator("#file").setInputFiles(new FilePayload("les.zip", "application/zip", zip.zip()));
            hr.button(hr.t("scorm.new.send")).click();
            assertThat(hr.page().getByText(hr.t("scorm.done.added"))).isVisible();
        }
        String path = MadePath.given(
                "Met een pakket " + material(),
                List.of(MadePath.with(MadePath.step("PACKAGE", "Speel het pakket"), "material", material())));
        String play = MadePath.found(
                "(/my/packages/\\d+/\\d+)",
                Visitor.signedInAs(EMPLOYEE).get(path).body());
        assertTrue(play.startsWith(path.replace("/my/paths/", "/my/packages/")), play);
        return play;
    }

    /** The newest. */
    private static String material() {
        String all = Visitor.signedInAs(HR).get("/api/v1/packages").body();
        return Long.toString(Pattern.compile("\"id\":(\\d+)")
                .matcher(all)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .max()
                .orElseThrow());
    }

    private static FrameLocator plays(Browser employee, String play) {
        employee.signedInAs(EMPLOYEE).go(play);
        FrameLocator lesson = employee.page().frameLocator("iframe").frameLocator("iframe");
        assertThat(lesson.locator("#entry")).not().hasText("");
        return lesson;
    }

    private static void says(Browser employee, String key) {
        assertThat(employee.page().locator("[data-package-state]")).hasText(employee.t(key));
    }
}
