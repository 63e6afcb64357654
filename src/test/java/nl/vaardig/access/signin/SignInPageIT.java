package nl.vaardig.access.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** Everyone's first minute: signing in, choosing where to work, signing out. */
class SignInPageIT extends FromOutside {

    private static void signIn(Browser browser, String userName, String password) {
        browser.page().getByLabel(browser.t("signin.signIn.userName")).fill(userName);
        browser.page().getByLabel(browser.t("signin.signIn.password")).fill(password);
        browser.button(browser.t("signin.signIn.act")).click();
    }

    @Test
    void thePageIsForEveryone() {
        Browser.everywhere(browser -> {
            browser.go("/sign-in");
            assertThat(browser.heading(browser.t("signin.signIn.title"))).isVisible();
            browser.look("sign-in");
        });
    }

    @Test
    void aWrongPasswordIsSaidAndTheNameStays() {
        Browser.everywhere(browser -> {
            browser.go("/sign-in");
            signIn(browser, "hr@waterveen.example", "not this one");
            assertThat(browser.page().getByText(browser.t("signin.signIn.wrong")))
                    .isVisible();
            Locator name = browser.page().getByLabel(browser.t("signin.signIn.userName"));
            assertThat(name).hasValue("hr@waterveen.example");
            assertTrue(browser.page().title().startsWith(browser.t("frame.invalid")), "the title says so too");
            browser.look("sign-in-wrong");
        });
    }

    @Test
    void emptyFieldsAreAskedFor() {
        try (Browser browser = Browser.atADesk("nl")) {
            browser.go("/sign-in");
            browser.button(browser.t("signin.signIn.act")).click();
            assertEquals("/sign-in", browser.place(), "the browser itself holds on to an empty form");
            browser.page().evaluate("document.querySelector('main form').noValidate = true");
            browser.button(browser.t("signin.signIn.act")).click();
            assertThat(browser.page().getByText(browser.t("signin.signIn.missing")))
                    .isVisible();
            browser.look("sign-in-empty");
        }
    }

    @Test
    void theLanguageIsChosenAndRemembered() {
        try (Browser browser = Browser.atADesk("nl")) {
            browser.go("/sign-in?next=%2Fmy%2Fskills");
            assertThat(browser.page().locator("html")).hasAttribute("lang", "nl");
            browser.button("EN, English").click();
            assertThat(browser.page().locator("html")).hasAttribute("lang", "en");
            assertEquals("/sign-in?next=%2Fmy%2Fskills", browser.place());
            assertThat(browser.button("Sign in")).isVisible();
            assertThat(browser.go("/sign-in").page().locator("html")).hasAttribute("lang", "en");
        }
    }

    @Test
    void whoIsNotSignedInComesBackToThePageAskedFor() {
        try (Browser browser = Browser.atADesk("nl")) {
            browser.go("/choose");
            assertEquals("/sign-in?next=%2Fchoose", browser.place());
            signIn(browser, "medewerker@waterveen.example", Visitor.DEMO_PASSWORD);
            assertEquals("/choose", browser.place());
        }
    }

    @Test
    void afterSigningOutNothingIsLeft() {
        try (Browser browser = Browser.atADesk("nl").signedInAs("medewerker@waterveen.example")) {
            browser.go("/choose");
            browser.button(browser.t("frame.sign-out")).last().click();
            browser.page().waitForURL("**/sign-in");
            browser.page().goBack();
            browser.page().reload();
            assertEquals("/sign-in?next=%2Fchoose", browser.place());
        }
    }

    @Test
    void whoWorksAtTwoMunicipalitiesChoosesOne() {
        Browser.everywhere(browser -> {
            browser.signedInAs("alles@waterveen.example").go("/");
            assertEquals("/choose", browser.place());
            assertThat(browser.heading("Waterveen")).isVisible();
            browser.look("choose");
            Locator zandmeer = browser.page()
                    .locator("section")
                    .filter(new Locator.FilterOptions().setHas(browser.heading("Zandmeer")));
            zandmeer.getByRole(AriaRole.BUTTON).first().click();
            browser.page().waitForURL(url -> !url.endsWith("/choose"));
            browser.go("/choose");
            assertTrue(
                    browser.page().title().contains("Zandmeer"), browser.page().title());
        });
    }
}
