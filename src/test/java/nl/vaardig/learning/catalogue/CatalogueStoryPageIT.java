package nl.vaardig.learning.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** HR puts a course on offer, an employee finds it and begins a path; later the course is outdated and says what came instead. */
class CatalogueStoryPageIT extends FromOutside {

    private static final String COURSE =
            """
            {"name":{"nl":"Kantklossen met gegevens","en":"Lacemaking with data"},"track":"DATA_ANALYSIS","form":"ELEARNING",
             "hours":1.5,"cost":0,"provider":"Kanthuis","language":"DUTCH","beginBy":"NOW","state":"%s",
             "address":"https://leren.example/kant"%s}""";

    private static HttpResponse<String> send(Visitor hr, String method, String path, String body) {
        return hr.send(method, path, "application/json", body);
    }

    @Test
    void whatHrOffersIsFoundUntilItIsOutdated() {
        Visitor hr = Visitor.signedInAs("hr@waterveen.example");
        HttpResponse<String> made = send(hr, "POST", "/api/v1/courses", COURSE.formatted("PUBLISHED", ""));
        assertEquals(201, made.statusCode(), made.body());
        String here = made.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]*", "");
        try {
            Browser.everywhere(CatalogueStoryPageIT::isFound);
        } finally {
            String other = hr.get("/api/v1/courses?q=gegevens").body().replaceFirst("(?s).*?\"id\":(\\d+).*", "$1");
            HttpResponse<String> old =
                    send(hr, "PUT", here, COURSE.formatted("OUTDATED", ",\"replacedById\":" + other));
            assertEquals(200, old.statusCode(), old.body());
        }
        Browser.deskAndPhone(browser -> {
            browser.signedInAs("medewerker@waterveen.example").go(here.replace("/api/v1", ""));
            assertThat(browser.page().locator("main")).containsText(browser.t("course.course.outdated"));
            assertThat(browser.page().locator("main")).containsText(browser.t("course.course.replacedBy"));
            assertThat(browser.link(browser.t("course.begin.open"))).hasCount(0);
            browser.look("course-outdated");
            browser.go("/catalogue?q=kantklossen");
            assertThat(browser.page().locator(".empty")).isVisible();
            browser.look("catalogue-nothing");
        });
    }

    private static void isFound(Browser browser) {
        browser.signedInAs("medewerker@waterveen.example").go("/my/paths");
        browser.go("/catalogue");
        assertThat(browser.page().locator(".for-you")).hasCount(3);
        browser.look("catalogue").go("/catalogue");
        browser.page().locator("#words").pressSequentially("kanthuis klo");
        assertThat(browser.page().locator(".offer")).hasCount(0);
        browser.page().locator("#words").fill("");
        browser.page().locator("#words").pressSequentially("kanthuis");
        assertThat(browser.page().locator(".offer")).hasCount(1);
        assertTrue(browser.place().contains("q=kanthuis"), browser.place());
        assertThat(browser.page().locator("label[for=begin-NOW] .facet__count")).hasText("1");
        assertThat(browser.page().locator("label[for=begin-ON_REQUEST]")).hasCount(0);
        browser.look("catalogue-found").go(browser.place());
        browser.page().locator(".offer .items__title a").click();
        assertThat(browser.page().locator("main")).containsText(browser.t("course.begin.now"));
        assertThat(browser.page().locator("main")).containsText("Kanthuis");
        browser.look("catalogue-course");
    }

    @Test
    void facetsAreChosenWithoutAScriptToo() {
        Visitor employee = Visitor.signedInAs("medewerker@waterveen.example");
        String page = employee.get("/catalogue?track=DATA_ANALYSIS&form=PATH&order=SHORTEST")
                .body();
        assertTrue(page.contains("name=\"track\" value=\"DATA_ANALYSIS\" checked"), page);
        assertTrue(page.contains("type=\"submit\""));
        assertEquals(422, employee.get("/catalogue?track=NONE").statusCode());
        assertEquals(200, employee.get("/catalogue?page=99").statusCode());
    }
}
