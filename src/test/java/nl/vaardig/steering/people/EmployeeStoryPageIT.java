package nl.vaardig.steering.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import org.junit.jupiter.api.Test;

/** An employee: what do I know, who says so, and who looked? What is said here is taken back at the end. */
class EmployeeStoryPageIT extends FromOutside {

    private static final String EMPLOYEE = "medewerker@waterveen.example";

    @Test
    void theFirstPageSaysWhatToDoNextAndWhoSeesThis() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs(EMPLOYEE).go("/");
            assertEquals("/my/skills", browser.place());
            assertThat(browser.page().locator(".next-act")).isVisible();
            assertThat(browser.page().getByText(browser.t("retirement.who.title")))
                    .isVisible();
            assertThat(browser.heading(browser.t("enum.Track.SOFT_SKILLS"))).isVisible();
            browser.look("employee-first");
        });
    }

    @Test
    void everyLevelSaysWhoSaidSoAndWhyItCounts() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs(EMPLOYEE).go("/my/skills");
            Locator row = browser.page()
                    .locator(".passport__row")
                    .filter(new Locator.FilterOptions().setHasText(browser.t("people.fact.asked.own")))
                    .first();
            row.locator("summary").click();
            for (String fact : new String[] {"level", "asked.own", "saidBy", "why"}) {
                assertThat(row.getByText(browser.t("people.fact." + fact)).first())
                        .isVisible();
            }
            browser.look("employee-skill-open");
            row.getByRole(AriaRole.LINK).last().click();
            Locator panel = browser.page().getByRole(AriaRole.DIALOG);
            assertThat(panel.getByText(browser.t("people.rate.legend"))).isVisible();
            browser.look("employee-skill-panel");
            browser.page().keyboard().press("Escape");
            assertThat(panel).isHidden();
        });
    }

    @Test
    void aLevelIsSavedAsItIsChosenAndIsStillThereAfterLeaving() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs(EMPLOYEE).go("/my/ratings");
            Locator rating = rated(browser);
            String skill = rating.locator("input[name=skill]").inputValue();
            rating.locator("summary").click();
            Locator other = rating.locator("input[type=radio]:not(:checked)").first();
            String level = other.inputValue();
            rating.locator(".card-choice")
                    .filter(new Locator.FilterOptions().setHas(browser.page().locator("input[value='" + level + "']")))
                    .click();
            assertThat(browser.page().locator("[data-save-state]")).hasText(browser.t("part.saved.saved"));
            browser.look("employee-rating");
            browser.go("/my/paths").go("/my/ratings");
            Locator chosen = browser.page().locator("#skill-" + skill + " .card-choice input:checked");
            assertThat(chosen).hasValue(level);
            takeBack(browser, skill);
        });
    }

    @Test
    void aLevelChosenAtOneSkillIsSavedAsItIsChosenToo() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs(EMPLOYEE).go("/my/ratings");
            String skill = rated(browser).locator("input[name=skill]").inputValue();
            browser.go("/my/skills/" + skill);
            Locator form = browser.page().locator("form[action$='/rating']");
            Locator other = form.locator("input[type=radio]:not(:checked)").first();
            String level = other.inputValue();
            form.locator(".card-choice")
                    .filter(new Locator.FilterOptions().setHas(browser.page().locator("input[value='" + level + "']")))
                    .click();
            // Saving and the page after it: two answers, which take their time on a busy machine.
            assertThat(form.locator("[data-save-state]"))
                    .hasText(browser.t("part.saved.saved"), new HasTextOptions().setTimeout(30_000));
            assertThat(browser.button(browser.t("people.takeBack"))).isVisible();
            browser.go("/my/paths").go("/my/skills/" + skill);
            assertThat(form.locator("input:checked")).hasValue(level);
            takeBack(browser, skill);
        });
    }

    /** A skill that was rated before, so that taking back leaves what there was. */
    private static Locator rated(Browser browser) {
        return browser.page()
                .locator("details.rating")
                .filter(new Locator.FilterOptions().setHas(browser.page().locator("input[type=radio]:checked")))
                .first();
    }

    private static void takeBack(Browser browser, String skill) {
        browser.go("/my/skills/" + skill);
        browser.button(browser.t("people.takeBack")).click();
        assertThat(browser.button(browser.t("people.takeBack"))).isHidden();
    }

    @Test
    void confirmingNothingIsSaidAtTheList() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs(EMPLOYEE).go("/my/ratings/confirmation");
            browser.page().evaluate("document.querySelector('main form').submit()");
            assertThat(browser.page().getByRole(AriaRole.ALERT).getByText(browser.t("people.confirm.none")))
                    .isVisible();
            assertTrue(browser.page().title().startsWith(browser.t("frame.invalid")));
            browser.look("employee-confirm-nothing");
        });
    }

    @Test
    void aDayToComeIsSaidAtItsField() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs(EMPLOYEE).go("/my/skills?on=2999-01-01");
            assertEquals(
                    browser.t("rating.asOf.future"),
                    browser.errorAt(browser.page().locator("#on")));
            assertThat(browser.page().locator("#on")).hasValue("2999-01-01");
            assertThat(browser.page().locator(".passport").first()).isVisible();
            browser.look("employee-day-to-come");
        });
    }

    @Test
    void whoLookedIsThereToRead() {
        try (Browser manager = Browser.atADesk("nl").signedInAs("manager@waterveen.example");
                Browser employee = Browser.onAPhone("nl").signedInAs(EMPLOYEE)) {
            String name = employee.go("/my/account")
                    .field(employee.t("signin.account.name"))
                    .inputValue();
            manager.go("/people?q=" + name.replace(' ', '+')).link(name).click();
            assertThat(manager.heading(name)).isVisible();
            employee.go("/my/viewers");
            assertThat(employee.page()
                            .locator("main")
                            .getByText(employee.t("frame.role.MANAGER"))
                            .first())
                    .isVisible();
            employee.look("employee-viewers");
            employee.link(employee.t("frame.privacy")).first().click();
            assertThat(employee.heading(employee.t("accesslog.page.who"))).isVisible();
        }
    }
}
