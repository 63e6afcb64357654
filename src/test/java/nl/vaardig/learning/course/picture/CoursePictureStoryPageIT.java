package nl.vaardig.learning.course.picture;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** HR gives a course a picture, with a wrong file first; who sees the course sees it, and nobody else. */
class CoursePictureStoryPageIT extends FromOutside {

    private static final String HR = "hr@zandmeer.example";
    private static final FilePayload PICTURE = new FilePayload(
            "zaal.png",
            "image/png",
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEklEQVR4nGNgWFCAFTEMKQkAZuJZAYnLpDgAAAAASUVORK5CYII="));
    private static final FilePayload NOTES =
            new FilePayload("zaal.png", "image/png", "Dit is geen foto".getBytes(StandardCharsets.UTF_8));

    @Test
    void aPictureHasWordsAndIsSeenByWhoSeesTheCourse() {
        try (Browser hr = Browser.atADesk("nl").signedInAs(HR)) {
            hr.go("/courses");
            hr.page()
                    .locator("main a[href^='/courses/']:not([href='/courses/new'])")
                    .first()
                    .click();
            String course = hr.place().replaceAll("[?#].*", "");
            hr.link(hr.t("course.picture.add")).click();
            hr.look("course-picture");
            aWrongFileIsToldAtItsField(hr);
            hr.page().locator("#file").setInputFiles(PICTURE);
            hr.button(hr.t("course.picture.save")).click();
            Locator picture = hr.page().locator("main img");
            assertThat(picture).hasAttribute("alt", "Een zaal");
            assertEquals(8, picture.evaluate("image => image.decode().then(() => image.naturalWidth)"));
            hr.look("course-with-picture");
            onlyWhoSeesTheCourseSeesIt(picture.getAttribute("src"));
            itIsTakenAway(hr, course);
        }
    }

    private static void aWrongFileIsToldAtItsField(Browser hr) {
        hr.page().locator("#words-nl").fill("Een zaal");
        hr.page().locator("#words-en").fill("A hall");
        hr.page().locator("#file").setInputFiles(NOTES);
        hr.button(hr.t("course.picture.save")).click();
        assertEquals(hr.t("course.picture.kind"), hr.errorAt(hr.page().locator("#file")));
        assertThat(hr.page().locator("#words-nl")).hasValue("Een zaal");
        hr.narrowest().look("course-picture-wrong").wide();
    }

    private static void onlyWhoSeesTheCourseSeesIt(String picture) {
        assertEquals(200, Visitor.signedInAs(HR).get(picture).statusCode());
        assertEquals(
                404, Visitor.signedInAs("hr@waterveen.example").get(picture).statusCode());
        assertEquals(302, Visitor.stranger().get(picture).statusCode());
    }

    private static void itIsTakenAway(Browser hr, String course) {
        hr.link(hr.t("course.picture.change")).click();
        String picture = hr.page().locator("main img").getAttribute("src");
        hr.button(hr.t("course.picture.remove")).click();
        hr.page().locator("[data-confirm-yes]").click();
        assertThat(hr.page().locator("main img")).hasCount(0);
        assertTrue(hr.go(course).page().locator("main img").count() == 0);
        assertEquals(404, Visitor.signedInAs(HR).get(picture).statusCode());
    }
}
