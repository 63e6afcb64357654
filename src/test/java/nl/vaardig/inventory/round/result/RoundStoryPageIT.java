package nl.vaardig.inventory.round.result;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import org.junit.jupiter.api.Test;

/**
 * A round of one department, from writing it down to reading what it came to. The answers are taken back at the end; the
 * round itself stays, closed, as rounds do.
 */
class RoundStoryPageIT extends FromOutside {

    /** The team of the employee. */
    private static final String DEPARTMENT = "Team Jeugdhulp Zuid";

    @Test
    void aRoundFromAskingToReading() {
        try (Browser hr = Browser.atADesk("nl").signedInAs("hr@waterveen.example");
                Browser employee = Browser.onAPhone("en").signedInAs("medewerker@waterveen.example")) {
            String round = makeAndOpen(hr);
            confirm(employee);
            hr.go(round);
            assertThat(hr.page().locator(".answer")).isVisible();
            hr.look("round-open");
            hr.narrow().look("round-open").wide();
            close(hr, round);
            takeBack(employee);
        }
    }

    /** The address of the round. */
    private static String makeAndOpen(Browser hr) {
        hr.go("/inventory").link(hr.t("round.nav")).click();
        hr.look("rounds");
        hr.link(hr.t("round.new")).click();
        hr.field(hr.t("round.form.name") + " (NL)").fill("Proefronde");
        hr.field(hr.t("round.form.name") + " (EN)").fill("Trial round");
        Locator last = hr.field(hr.t("round.form.closesOn"));
        String right = last.inputValue();
        last.fill("2020-01-01");
        hr.button(hr.t("round.form.save")).click();
        assertFalse(hr.errorAt(hr.field(hr.t("round.form.closesOn"))).isEmpty());
        assertThat(hr.field(hr.t("round.form.name") + " (NL)")).hasValue("Proefronde");
        hr.look("round-form-wrong");
        hr.field(hr.t("round.form.closesOn")).fill(right);
        hr.page().locator("details:has(#departments) > summary").click();
        hr.page().getByLabel(Pattern.compile("^(– )*" + DEPARTMENT + "$")).check();
        hr.button(hr.t("round.form.save")).click();
        assertThat(hr.button(hr.t("round.open"))).isVisible();
        hr.look("round-draft");
        hr.button(hr.t("round.open")).click();
        hr.page().locator("[data-confirm-yes]").click();
        assertThat(hr.button(hr.t("round.close"))).isVisible();
        return hr.place();
    }

    private static void confirm(Browser employee) {
        employee.go("/my/skills");
        assertThat(employee.button(employee.t("people.notice.seen"))).isVisible();
        employee.look("round-invitation");
        employee.button(employee.t("people.notice.seen")).click();
        assertThat(employee.button(employee.t("people.notice.seen"))).isHidden();
        employee.link(employee.t("people.my.confirm")).click();
        assertTrue(employee.page().locator("input[name=confirm]:checked").count() > 0);
        employee.button(employee.t("people.confirm.act")).click();
        assertTrue(employee.place().startsWith("/my/skills?confirmed="), employee.place());
        employee.look("round-confirmed");
        employee.go("/my/ratings").look("round-ratings");
    }

    private static void close(Browser hr, String round) {
        hr.go(round).button(hr.t("round.close")).click();
        hr.page().locator("[data-confirm-yes]").click();
        hr.link(hr.t("round.tab.results")).click();
        assertEquals(round + "/results", hr.place());
        hr.look("round-results");
        hr.narrow().look("round-results").wide();
        hr.link(hr.t("round.tab.agreement")).click();
        assertThat(hr.heading(hr.t("round.trust.calibration"))).isVisible();
        hr.look("round-agreement");
        hr.narrow().look("round-agreement").wide();
    }

    private static void takeBack(Browser employee) {
        employee.go("/my/skills?confirmed=1").button(employee.t("user.undo")).click();
        assertEquals("/my/ratings/confirmation", employee.place());
    }
}
