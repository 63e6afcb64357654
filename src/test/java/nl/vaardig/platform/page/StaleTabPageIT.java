package nl.vaardig.platform.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** A page that stood open while the same was done in another tab: it says what happened, in the frame, with a way on. */
class StaleTabPageIT extends FromOutside {

    private static final String HR = "hr@waterveen.example";

    /** From the page of somebody: a form about that person only. */
    @Test
    void aMassActIsConfirmedOnceAndUndoneOnce() {
        try (Browser browser = Browser.atADesk("nl").signedInAs(HR)) {
            browser.go("/people");
            Page page = browser.page();
            String name = page.locator("main tbody a[href^='/people/']").last().textContent();
            page.locator("main tbody a[href^='/people/']").last().click();
            browser.link(browser.t("assignment.new.title")).click();
            assertThat(page.locator("#selection")).hasText(name);
            assertThat(page.locator("main select")).hasCount(0);
            browser.look("assignment-new-one-person");
            page.locator("#path details").evaluateAll("all => all.forEach(one => one.open = true)");
            page.locator("label:has([name=path])").first().click();
            page.locator("#reason-nl").fill("Twee vensters");
            browser.button(browser.t("assignment.new.act")).click();
            String act = browser.place();
            Page stale = page.context().newPage();
            stale.navigate(act);
            send(page, "confirmation");
            assertThat(browser.button(browser.t("assignment.bulk.undo"))).isVisible();
            send(stale, "confirmation");
            saysSoInTheFrame(browser, stale, act);
            send(page, "undoing");
            assertThat(page.getByText(browser.t("assignment.bulk.undone", 1))).isVisible();
        }
    }

    @Test
    void aLevelThatTheEmployeeChangedMeanwhileIsNotConfirmed() {
        Visitor manager = Visitor.signedInAs("manager@waterveen.example");
        Matcher cell = Pattern.compile("href=\"(/team/people/\\d+/skills/\\d+)[\"?]")
                .matcher(manager.get("/team/list").body());
        assertTrue(cell.find());
        HttpResponse<String> answer = manager.post(cell.group(1) + "/confirmation", Map.of("shown", "99"));
        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().contains("data-problem"), "the panel says it, and the page behind it stays");
    }

    @Test
    void anObjectionIsTakenBackOnce() {
        try (Browser browser = Browser.atADesk("nl").signedInAs("medewerker@waterveen.example")) {
            browser.go("/my/skills");
            String address = browser.page()
                    .locator("a[href^='/my/objections/new']")
                    .first()
                    .getAttribute("href");
            browser.go(address);
            browser.page().locator("#reason").fill("In twee vensters open");
            browser.button(browser.t("objection.send")).click();
            Page other = browser.page().context().newPage();
            other.navigate("/my/objections");
            Locator withdraw = browser.button(browser.t("objection.withdraw"));
            int open = withdraw.count();
            withdraw.first().click();
            assertThat(withdraw).hasCount(open - 1);
            other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(browser.t("objection.withdraw")))
                    .first()
                    .click();
            saysSoInTheFrame(browser, other, "/my/objections");
        }
    }

    /** A button may ask first; it is the form itself that counts. */
    private static void send(Page page, String act) {
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> page.locator("form[action$='/" + act + "']").evaluate("form => form.submit()"));
    }

    private static void saysSoInTheFrame(Browser browser, Page stale, String back) {
        assertThat(stale.locator("[data-problem]")).isVisible();
        assertThat(stale.locator(".page-header__name")).containsText("Waterveen");
        Locator way = stale.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(browser.t("problem.back")));
        way.click();
        assertTrue(stale.url().endsWith(back), stale.url());
        assertEquals(0, stale.locator("[data-problem]").count());
    }
}
