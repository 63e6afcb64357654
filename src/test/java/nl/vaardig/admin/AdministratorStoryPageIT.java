package nl.vaardig.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import org.junit.jupiter.api.Test;

/** A functional administrator makes mistakes in every form, is told at the field, and breaks nothing. */
class AdministratorStoryPageIT extends FromOutside {

    private static final String ADMINISTRATOR = "beheer@waterveen.example";

    private static Page at(Browser browser, String path) {
        return browser.signedInAs(ADMINISTRATOR).go(path).page();
    }

    /** Past what the browser itself would hold back. */
    private static void send(Browser browser, String button) {
        browser.page().evaluate("document.querySelectorAll('main form').forEach(form => form.noValidate = true)");
        browser.button(button).click();
    }

    private static void isSaidAt(Browser browser, Locator field) {
        assertThat(browser.page().getByRole(AriaRole.ALERT).first()).isVisible();
        assertFalse(browser.errorAt(field).isEmpty(), "a message at the field itself");
    }

    @Test
    void settingsThatCannotBeAreSaidAtTheirFieldsAndKept() {
        Browser.deskAndPhone(browser -> {
            Page page = at(browser, "/admin/settings");
            page.locator("#name").fill("");
            page.locator("#smallestGroup").fill("3");
            page.locator("#weeks").fill("500");
            page.locator("#daysBetween").fill("32");
            send(browser, browser.t("admin.settings.save"));
            for (String field : new String[] {"#name", "#smallestGroup", "#weeks", "#daysBetween"}) {
                isSaidAt(browser, page.locator(field));
            }
            assertThat(page.locator("#weeks")).hasValue("500");
            browser.look("settings-wrong");
        });
    }

    @Test
    void settingsAreSavedAndTheChangeIsUndone() {
        try (Browser browser = Browser.atADesk("nl")) {
            Page page = at(browser, "/admin/settings");
            String weeks = page.locator("#weeks").inputValue();
            page.locator("#weeks").fill("9");
            send(browser, browser.t("admin.settings.save"));
            assertThat(page.getByText(browser.t("admin.settings.saved"))).isVisible();
            browser.look("settings-saved");
            browser.button(browser.t("user.undo")).click();
            assertThat(page.locator("#weeks")).hasValue(weeks);
        }
    }

    @Test
    void anAccountWithoutAnAddressIsNotMade() {
        Browser.deskAndPhone(browser -> {
            Page page = at(browser, "/admin/users/new");
            page.locator("#userName").fill("geen adres");
            page.locator("#displayName").fill("Iemand van buiten");
            assertThat(page.locator("input[type=password]")).hasCount(0);
            send(browser, browser.t("user.users.make"));
            isSaidAt(browser, page.locator("#userName"));
            assertThat(page.locator("#displayName")).hasValue("Iemand van buiten");
            browser.look("user-wrong");
        });
    }

    @Test
    void usersAreFoundWithWhatTheyMay() {
        Browser.deskAndPhone(browser -> {
            Page page = at(browser, "/admin/users");
            browser.field(browser.t("user.users.role")).selectOption("PRIVACY_OFFICER");
            page.waitForURL("**role=PRIVACY_OFFICER*");
            page.locator("tbody a").first().click();
            assertThat(page.locator("#role-PRIVACY_OFFICER")).isChecked();
            browser.look("user");
        });
    }

    @Test
    void theRuleForDigitalTalentIsTriedBeforeItIsSaved() {
        Browser.deskAndPhone(browser -> {
            Page page = at(browser, "/admin");
            browser.link(browser.t("flow.rule.title")).click();
            page.waitForResponse(
                    answer -> answer.url().contains("draft="),
                    () -> page.locator("#rule input[type=checkbox]").first().click());
            assertThat(page.getByText(browser.t("rule.rule.unsaved"))).isVisible();
            browser.look("talent-rule");
            page.locator("#needed").evaluate("field => field.form.removeAttribute('hx-get')");
            page.locator("#needed").evaluate("field => field.value = '99'");
            send(browser, browser.t("rule.rule.save"));
            isSaidAt(browser, page.locator("#needed"));
            browser.look("talent-rule-wrong");
        });
    }

    @Test
    void aTextWithoutANameIsNotSaved() {
        Browser.deskAndPhone(browser -> {
            Page page = at(browser, "/skills");
            page.locator(".items__title").first().click();
            browser.link(browser.t("skill.skill.edit")).click();
            page.locator("#name-nl").fill("");
            page.locator("#definition-en").fill("Something else");
            send(browser, browser.t("skill.edit.save"));
            isSaidAt(browser, page.locator("#name-nl"));
            assertThat(page.locator("#definition-en")).hasValue("Something else");
            browser.look("skill-wrong");
        });
    }

    @Test
    void aRequirementOfThePastIsNotMade() {
        Browser.deskAndPhone(browser -> {
            Page page = at(browser, "/job-roles");
            page.locator("tbody a").first().click();
            page.locator("main a[href*='/requirements/']").last().click();
            page.locator("#validFrom").fill("2001-01-01");
            send(browser, browser.t("skill.edit.save"));
            assertThat(page.getByText(browser.t("rule.requirement.inThePast"))).isVisible();
            assertThat(page.locator("#validFrom")).hasValue("2001-01-01");
            browser.look("requirement-wrong");
        });
    }

    @Test
    void aGoalWithoutADayIsNotSaved() {
        Browser.deskAndPhone(browser -> {
            Page page = at(browser, "/admin/goals");
            page.locator("main .items a").first().click();
            page.locator("#targetOn").fill("");
            page.locator("#name-en").fill("Another name");
            send(browser, browser.t("board.goal.save"));
            isSaidAt(browser, page.locator("#targetOn"));
            assertThat(page.locator("#name-en")).hasValue("Another name");
            browser.look("goal-wrong");
        });
    }

    @Test
    void aPasswordThatIsTypedTwoWaysIsRefused() {
        Browser.deskAndPhone(browser -> {
            Page page = at(browser, "/my/account");
            page.locator("#current").fill("not my password");
            page.locator("#next").fill("kort");
            page.locator("#again").fill("anders");
            send(browser, browser.t("signin.account.change"));
            isSaidAt(browser, page.locator("#again"));
            assertEquals("", page.locator("#current").inputValue(), "a password is never sent back");
            browser.look("password-wrong");
        });
    }
}
