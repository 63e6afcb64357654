package nl.vaardig.learning.handin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import nl.vaardig.learning.assignment.MadePath;
import org.junit.jupiter.api.Test;

/** HR asks for something, the employee hands it in, the manager sends it back once and accepts the next version. */
class HandInStoryPageIT extends FromOutside {

    private static final String HR = "hr@waterveen.example";
    private static final String EMPLOYEE = "medewerker@waterveen.example";
    private static final String MANAGER = "manager@waterveen.example";
    private static final String TITLE = "Uw eigen grafiek";

    @Test
    void refusedReplacedAndAccepted() {
        try (Browser hr = Browser.atADesk("nl");
                Browser employee = Browser.onAPhone("nl");
                Browser manager = Browser.atADesk("en")) {
            hr.signedInAs(HR);
            String material = asks(hr);
            String path = MadePath.given(
                    "Grafieken maken",
                    List.of(MadePath.with(MadePath.step("HAND_IN", "Lever uw grafiek in"), "material", material)));
            employee.signedInAs(EMPLOYEE).go(path);
            manager.signedInAs(MANAGER);
            handsInAFile(employee);
            sendsItBack(manager);
            handsInAgain(employee);
            accepts(manager);
            employee.page().reload();
            assertThat(employee.page().getByText(employee.t("enum.VersionState.ACCEPTED")))
                    .isVisible();
            employee.look("hand-in-accepted");
        }
    }

    private static String asks(Browser hr) {
        hr.go("/hand-ins/new");
        hr.look("hand-in-new");
        hr.page().locator("#title-nl").fill(TITLE);
        hr.page().locator("#title-en").fill("A chart of your own");
        hr.page().locator("#task-nl").fill("Maak een grafiek uit uw **eigen werk**.");
        hr.page().locator("#task-en").fill("Make a chart from your **own work**.");
        hr.page().locator("#skill").selectOption(new SelectOption().setIndex(1));
        hr.page().locator("#level").fill("99");
        hr.button(hr.t("handin.save")).click();
        assertThat(hr.page().locator("#level")).hasAttribute("aria-invalid", "true");
        hr.look("hand-in-new-wrong");
        hr.page().locator("#level").fill("2");
        hr.button(hr.t("handin.save")).click();
        hr.look("hand-ins");
        Locator made = hr.link(TITLE);
        String material = made.getAttribute("href").replaceAll("\\D", "");
        made.click();
        assertThat(hr.page().locator("#title-nl")).hasValue(TITLE);
        return material;
    }

    private static void handsInAFile(Browser employee) {
        employee.page().locator(".step--now a.nl-button").click();
        employee.look("hand-in-asked");
        Locator file = employee.page().locator("#file");
        file.setInputFiles(
                new FilePayload("grafiek.pdf", "application/pdf", "geen pdf".getBytes(StandardCharsets.UTF_8)));
        send(employee);
        assertEquals(
                employee.t("handin.file.kind"), employee.errorAt(employee.page().locator("#file")));
        employee.look("hand-in-wrong");
        byte[] pdf = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        employee.page().locator("#file").setInputFiles(new FilePayload("grafiek.txt", "text/plain", pdf));
        employee.page().locator("#words").fill("Hierbij mijn grafiek.");
        send(employee);
        assertThat(employee.link("grafiek.pdf")).isVisible();
        employee.look("hand-in-waits");
    }

    private static void send(Browser employee) {
        employee.button(employee.t("handin.send")).click();
    }

    private static void sendsItBack(Browser manager) {
        opens(manager);
        manager.look("hand-in-opened");
        manager.page().locator("input[value=NOT_YET]").check();
        verdict(manager, 1);
        assertTrue(!manager.errorAt(manager.page().locator("#words")).isEmpty());
        manager.look("hand-in-verdict-wrong");
        manager.page().locator("#words").fill("Zeg erbij waar de cijfers vandaan komen.");
        verdict(manager, 1);
        assertThat(manager.page().getByText(manager.t("handin.review.done"))).isVisible();
    }

    private static void opens(Browser manager) {
        manager.go("/hand-ins/reviews");
        manager.look("hand-in-queue");
        manager.page()
                .locator(".items__title")
                .filter(new Locator.FilterOptions().setHasText("A chart of your own"))
                .click();
        manager.look("hand-in-to-open");
        manager.button(manager.t("handin.review.open")).click();
        assertThat(manager.page().locator("fieldset#verdict")).isVisible();
    }

    private static void verdict(Browser manager, int version) {
        manager.button(manager.t("handin.review.send", version)).click();
    }

    private static void handsInAgain(Browser employee) {
        employee.page().reload();
        assertThat(employee.page().locator("q")).hasText("Zeg erbij waar de cijfers vandaan komen.");
        employee.page().locator("#words").fill("Te snel verstuurd");
        send(employee);
        assertThat(employee.heading(employee.t("handin.replace"))).isVisible();
        employee.page().locator("#words").fill("Met bron: onze eigen tellingen van 2026.");
        send(employee);
        assertThat(employee.page().getByText(employee.t("enum.VersionState.REPLACED")))
                .isVisible();
        employee.look("hand-in-replaced");
    }

    private static void accepts(Browser manager) {
        opens(manager);
        assertThat(manager.page().getByText("Te snel verstuurd")).isVisible();
        manager.page().locator("input[value=ACCEPTED]").check();
        verdict(manager, 3);
        assertThat(manager.page().getByText(manager.t("handin.review.done"))).isVisible();
    }

    /** What another handed in is not there for a colleague, nor at another municipality. */
    @Test
    void whatIsHandedInIsForItsReviewersOnly() {
        Visitor hr = Visitor.signedInAs(HR);
        String body =
                """
                {"title": {"nl": "Een brief", "en": "A letter"}, "task": {"nl": "Schrijf.", "en": "Write."},
                 "skillId": %s, "level": 2, "reviewBy": "MANAGER"}
                """
                        .formatted(MadePath.found(
                                "<option value=\"(\\d+)\"",
                                hr.get("/hand-ins/new").body()));
        String made =
                hr.send("POST", "/api/v1/hand-ins", "application/json", body).body();
        String path = MadePath.given(
                "Brieven",
                List.of(MadePath.with(
                        MadePath.step("HAND_IN", "Lever een brief in"),
                        "material",
                        MadePath.found("\"id\":(\\d+)", made))));
        Visitor employee = Visitor.signedInAs(EMPLOYEE);
        String step = MadePath.found(path + "/steps/(\\d+)", employee.get(path).body());
        String api = "/api/v1/assignments/" + path.replaceAll("\\D", "") + "/steps/" + step + "/hand-in";
        assertEquals(400, employee.send("POST", api, "application/json", "{}").statusCode());
        assertEquals(
                204,
                employee.send("POST", api, "application/json", "{\"words\": \"Mijn brief\"}")
                        .statusCode());
        Visitor manager = Visitor.signedInAs(MANAGER);
        String id = MadePath.found(
                "\"nl\":\"Een brief\"}.*?\"id\":(\\d+)",
                manager.get("/api/v1/hand-in-reviews?pageSize=100").body());
        for (String other : List.of("privacy@waterveen.example", "hr@zandmeer.example", EMPLOYEE))
            assertEquals(
                    404,
                    Visitor.signedInAs(other).get("/hand-ins/reviews/" + id).statusCode(),
                    other);
        assertTrue(!manager.get("/hand-ins/reviews/" + id).body().contains("Mijn brief"), "it is not opened yet");
    }
}
