package nl.vaardig.steering.demand;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import org.junit.jupiter.api.Test;

/** Who asks what: a goal asks for people, a person is exempt for a while, a profile of a day to come; all undone again. */
class DemandStoryPageIT extends FromOutside {

    @Test
    void aGoalAsksForPeopleAndTheBoardSeesHowItStands() {
        try (Browser hr = Browser.atADesk("nl").signedInAs("hr@waterveen.example");
                Browser board = Browser.onAPhone("en").signedInAs("bestuur@waterveen.example")) {
            hr.go("/admin/goals").look("goals");
            hr.page().locator("a.items__title[href^='/admin/goals/']").first().click();
            hr.look("goal");
            hr.link(hr.t("board.demand.add")).click();
            hr.field(hr.t("board.demand.people")).fill("7");
            hr.field(hr.t("skill.level")).fill("99");
            hr.field(hr.t("requirement.skill")).selectOption(new SelectOption().setIndex(1));
            hr.button(hr.t("skill.edit.save")).click();
            assertFalse(hr.errorAt(hr.field(hr.t("skill.level"))).isEmpty());
            assertThat(hr.field(hr.t("board.demand.people"))).hasValue("7");
            hr.look("goal-demand-wrong");
            hr.field(hr.t("skill.level")).fill("2");
            hr.button(hr.t("skill.edit.save")).click();
            assertTrue(hr.place().contains("done=added"), hr.place());
            hr.narrow().look("goal-demand-added").wide();
            hr.page()
                    .locator("#demands tr", new Page.LocatorOptions().setHasText("7"))
                    .filter(new Locator.FilterOptions().setHas(hr.page().locator("td.cell-number:text-is('7')")))
                    .locator("button")
                    .first()
                    .click();
            assertTrue(hr.place().contains("done=removed"), hr.place());
            board.go("/board?earlier=true").look("board-pace");
            board.page().locator("a[href^='/board/goals/']").first().click();
            assertThat(board.heading(board.t("board.goal.inTheWay"))).isVisible();
            board.look("board-goal");
        }
    }

    @Test
    void somebodyIsExemptForAWhileAndReadsWhy() {
        try (Browser hr = Browser.atADesk("nl").signedInAs("hr@waterveen.example");
                Browser employee = Browser.onAPhone("nl").signedInAs("medewerker@waterveen.example")) {
            employee.go("/my/skills").link(employee.t("people.person.link")).click();
            employee.look("demands-own");
            String person = employee.place();
            hr.go(person).look("demands");
            hr.link(hr.t("demand.exempt.act")).click();
            hr.field(hr.t("requirement.skill")).selectOption(new SelectOption().setIndex(1));
            hr.field(hr.t("demand.exempt.reason")).fill("x".repeat(501));
            hr.button(hr.t("demand.exempt.act")).click();
            assertFalse(hr.errorAt(hr.field(hr.t("demand.exempt.reason"))).isEmpty());
            hr.look("exempt-wrong");
            hr.field(hr.t("demand.exempt.reason")).fill("Doet dit jaar ander werk.");
            hr.button(hr.t("demand.exempt.act")).click();
            employee.go(person);
            assertThat(employee.page().locator("main")).containsText("Doet dit jaar ander werk.");
            hr.look("exempted");
            hr.button(hr.t("user.undo")).click();
            assertTrue(hr.place().contains("done=takenBack"), hr.place());
        }
    }

    @Test
    void aDayToComeStandsBesideToday() {
        try (Browser hr = Browser.atADesk("nl").signedInAs("hr@waterveen.example")) {
            hr.go("/inventory?askedOn=2028-01-01").look("inventory-asked-later");
            assertThat(hr.page().locator("main")).containsText("2028");
            hr.go("/inventory?askedOn=2001-01-01").look("inventory-asked-wrong");
            assertFalse(hr.errorAt(hr.field(hr.t("team.filter.askedOn"))).isEmpty());
            hr.go("/requirements").look("requirements");
            hr.page().locator("a[href$='/requirements']").first().click();
            hr.look("requirements-of");
            hr.narrow().look("requirements-of").wide();
        }
    }
}
