package nl.vaardig.learning.path.file;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import nl.vaardig.learning.assignment.MadePath;
import org.junit.jupiter.api.Test;

/** HR puts a picture, a table and a callout in a text; an employee reads them in the player. */
class PathFilePageIT extends FromOutside {

    private static final String HR = "hr@waterveen.example";
    private static final String EMPLOYEE = "medewerker@waterveen.example";

    /** One orange dot. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    @Test
    void aTextShowsAPictureATableAndACallout() {
        String files = MadePath.location(Visitor.signedInAs(HR).post("/paths/drafts", Map.of()))
                .replace("/draft", "/files");
        try (Browser hr = Browser.atADesk("nl")) {
            hr.signedInAs(HR).go(files);
            hr.look("path-files-none");
            String line = addsAPicture(hr);
            String text =
                    line + "\n\n| Jaar | Cijfer |\n|---|---|\n| 2024 | 7,2 |\n\n> [!Let op] Kijk waar de as begint.";
            reads(files, text);
            hr.go(files);
            hr.page().locator(".items form button").click();
            hr.page().locator("[data-confirm-yes]").click();
            assertThat(hr.page().getByText("Eén stap gebruikt")).isVisible();
        }
    }

    private static String addsAPicture(Browser hr) {
        Locator file = hr.page().locator("#file");
        file.setInputFiles(new FilePayload("grafiek.png", "image/png", "<svg onload=alert(1)>".getBytes()));
        hr.page().locator("#alt-nl").fill("Grafiek met de as bij 7,0");
        hr.page().locator("#alt-en").fill("Chart with its axis at 7.0");
        hr.button(hr.t("path.file.add")).click();
        assertEquals(hr.t("path.file.kind"), hr.errorAt(hr.page().locator("#file")));
        hr.look("path-files-wrong");
        hr.page().locator("#file").setInputFiles(new FilePayload("grafiek.txt", "text/plain", PNG));
        hr.button(hr.t("path.file.add")).click();
        assertThat(hr.page().getByAltText("Grafiek met de as bij 7,0")).isVisible();
        hr.look("path-files");
        return hr.page().locator(".items code").first().textContent();
    }

    private static void reads(String files, String text) {
        String draft = files.replace("/files", "/draft");
        Visitor hr = Visitor.signedInAs(HR);
        String step = MadePath.found("\\?step=(\\d+)", hr.get(draft).body());
        hr.post(
                draft + "/steps/" + step,
                MadePath.with(MadePath.step("READING", "Kijk waar de as begint"), "text-nl", text));
        String picture = MadePath.found("\\((/paths/\\d+/files/\\d+)\\)", text);
        assertEquals(404, Visitor.signedInAs(EMPLOYEE).get(picture).statusCode(), "the path is a draft");
        String path = MadePath.given(
                "Kijken naar grafieken",
                List.of(
                        MadePath.with(MadePath.step("READING", "Kijk"), "text-nl", text),
                        MadePath.with(MadePath.step("PRACTICE", "Doe"), "evidence", "true")));
        try (Browser employee = Browser.onAPhone("nl")) {
            employee.signedInAs(EMPLOYEE).go(path);
            employee.page().locator(".step--now a.nl-button").click();
            assertThat(employee.page().locator(".prose table td").first()).hasText("2024");
            assertThat(employee.page().locator(".callout--warning strong")).hasText("Let op");
        }
        ranged(hr, picture);
    }

    private static void ranged(Visitor hr, String picture) {
        HttpResponse<String> part = hr.with("Range", "bytes=0-7").get(picture);
        assertEquals(206, part.statusCode());
        assertTrue(Visitor.header(part, "Content-Type").orElse("").startsWith("image/png"));
    }
}
