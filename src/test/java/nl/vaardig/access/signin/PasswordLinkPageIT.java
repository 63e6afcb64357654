package nl.vaardig.access.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** Somebody gets an account: a link from the administrator, a password of one's own, and word of who made the link. */
class PasswordLinkPageIT extends FromOutside {

    private static final String ADMINISTRATOR = "beheer@waterveen.example";
    private static final String CHOSEN = "vier woorden achter elkaar";

    @Test
    void theOwnerChoosesThePasswordWithALinkThatWorksOnce() {
        Browser.deskAndPhone(browser -> {
            String address = UUID.randomUUID() + "@buiten.example";
            String link = newAccount(browser, address);
            try (Browser owner = Browser.atADesk("nl")) {
                owner.go(link);
                owner.look("password-link");
                owner.page().locator("#next").fill("kort");
                owner.page().locator("#again").fill("kort");
                owner.button(owner.t("signin.link.act")).click();
                assertFalse(owner.errorAt(owner.page().locator("#next")).isEmpty());
                owner.page().locator("#next").fill(CHOSEN);
                owner.page().locator("#again").fill(CHOSEN);
                owner.button(owner.t("signin.link.act")).click();
                assertThat(owner.heading(owner.t("signin.link.chosen"))).isVisible();
                owner.look("password-chosen");
                owner.link(owner.t("signin.signIn.title")).click();
                owner.page().locator("#userName").fill(address);
                owner.page().locator("#password").fill(CHOSEN);
                owner.button(owner.t("signin.signIn.act")).click();
                assertEquals("/my/account", owner.place());
                owner.look("password-link-told");
                owner.button(owner.t("signin.link.seen")).click();
                owner.go("/my/account");
                assertThat(owner.button(owner.t("signin.link.seen"))).isHidden();
            }
            assertEquals(404, Visitor.stranger().get(link).statusCode(), "used up");
        });
    }

    @Test
    void aRoleThatShowsPeopleWaitsAndIsSaidToWait() {
        Browser.deskAndPhone(browser -> {
            String address = UUID.randomUUID() + "@buiten.example";
            newAccount(browser, address);
            browser.link(browser.t("user.handover.toRoles")).click();
            browser.page().locator("#role-HR_ADVISOR").check();
            browser.button(browser.t("user.user.saveRoles")).click();
            assertThat(browser.page().getByText(browser.t("user.user.rolesWait")))
                    .isVisible();
            browser.look("role-waits");
            try (Browser hr = Browser.atADesk("nl")) {
                hr.signedInAs("hr@waterveen.example").go("/privacy/roles");
                hr.look("roles");
                assertTrue(hr.page().locator("article[id^=request-]").count() > 0);
            }
            browser.go("/privacy/roles").look("roles-of-the-asker");
            browser.page().locator("form[action$='/withdrawal'] button").first().click();
            assertThat(browser.page().getByText(browser.t("user.roles.withdrawn")))
                    .isVisible();
        });
    }

    @Test
    void behindTlsTheLinkNeverCarriesItsSecretWithoutIt() {
        HttpResponse<String> made = Visitor.signedInAs(ADMINISTRATOR)
                .with("X-Forwarded-Proto", "https")
                .post(
                        "/admin/users/new",
                        Map.of("userName", UUID.randomUUID() + "@buiten.example", "displayName", "Iemand van buiten"));
        assertEquals(200, made.statusCode());
        assertTrue(
                Pattern.compile("https://[^/<]+/password/[\\w-]{43}")
                        .matcher(made.body())
                        .find(),
                made.body());
    }

    /** By the administrator, for somebody from outside; gives the path of the link. */
    private static String newAccount(Browser browser, String address) {
        browser.signedInAs(ADMINISTRATOR).go("/admin/users/new");
        browser.page().locator("#userName").fill(address);
        browser.page().locator("#displayName").fill("Iemand van buiten");
        browser.button(browser.t("user.users.make")).click();
        browser.look("link-to-hand-over");
        return URI.create(browser.page().locator("code.secret").innerText()).getPath();
    }
}
