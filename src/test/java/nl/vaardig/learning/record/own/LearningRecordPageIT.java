package nl.vaardig.learning.record.own;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** An administrator gives another system a key and takes it away; an employee reads what was kept. */
class LearningRecordPageIT extends FromOutside {

    @Test
    void anAdministratorMakesAKeyAndWithdrawsIt() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs("beheer@waterveen.example").go("/admin/record-keys");
            browser.look("record-keys");
            String name = "Oefenprogramma " + System.nanoTime();
            browser.page().locator("#name").fill(name);
            browser.button(browser.t("record.keys.make")).click();
            assertThat(browser.page().getByText(browser.t("record.made.once"))).isVisible();
            browser.look("record-key-made");
            String key = browser.page().locator("code.secret").nth(1).textContent();
            String secret = browser.page().locator("code.secret").nth(2).textContent();
            assertEquals(200, asked(key, secret));
            browser.link(browser.t("record.made.back")).click();
            assertEquals(0, browser.page().getByText(secret).count(), "shown once");
            browser.link(name).click();
            browser.look("record-key");
            browser.button(browser.t("record.key.withdraw")).click();
            assertThat(browser.page().getByText(browser.t("record.keys.withdrawn")))
                    .isVisible();
            assertEquals(401, asked(key, secret));
        });
    }

    @Test
    void anEmployeeFindsWhatWasKept() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs("medewerker@waterveen.example").go("/my/learning-record");
            assertThat(browser.heading(browser.t("platform.record.title"))).isVisible();
            assertThat(browser.page().getByText(browser.t("record.own.keptText", 5)))
                    .isVisible();
            browser.look("learning-record");
        });
    }

    private static int asked(String key, String secret) {
        String pair = Base64.getEncoder().encodeToString((key + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return Visitor.stranger()
                .with("Authorization", "Basic " + pair)
                .with("X-Experience-API-Version", "1.0.3")
                .get("/xapi/statements?limit=1")
                .statusCode();
    }
}
