package nl.vaardig.learning.path.build;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** HR makes a path before lunch, publishes it, changes it; an employee follows. */
class BuildPathPageIT extends FromOutside {

    private static final String HR = "hr@waterveen.example";
    private static final String QUESTION = "Wat zag u gebeuren?";

    @Test
    void hrMakesAPathBeforeLunch() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs(HR).go("/paths/drafts");
            browser.look("paths-drafts");
            browser.button(browser.t("path.build.new")).click();
            browser.look("path-draft-empty");
            saysWhatItIs(browser);
            bringsToALevel(browser);
            fillsTheFirstStep(browser);
            addsAChoice(browser);
            movesWithKeys(browser);
            takesAwayAndPutsBack(browser);
            asEmployee(browser);
            browser.page().locator("#build-publish button.nl-button--secondary").click();
            assertThat(browser.page().getByText(browser.t("path.build.published")))
                    .isVisible();
            browser.look("path-published");
            changesIt(browser);
        });
    }

    private static void saysWhatItIs(Browser browser) {
        type(browser, "#name-nl", "Kijken naar cijfers");
        type(browser, "#name-en", "Looking at figures");
        type(browser, "#owner-nl", "Roos Martens");
        browser.page().locator("#goal").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        saved(browser);
        assertThat(browser.page().locator("#build-publish"))
                .not()
                .containsText(browser.t("rule.learningPath.publishWithoutGoal"));
    }

    /** As one does who goes from field to field. */
    private static void type(Browser browser, String field, String text) {
        browser.page().locator(field).fill(text);
        browser.page().locator(field).blur();
    }

    private static void saved(Browser browser) {
        assertThat(browser.page().locator("[data-save-state][data-state=saved]"))
                .isVisible();
    }

    private static void bringsToALevel(Browser browser) {
        browser.page().locator("#level").fill("99");
        browser.button(browser.t("path.build.outcomes.add")).click();
        assertThat(browser.page().locator("#skill")).hasAttribute("aria-invalid", "true");
        browser.look("path-draft-outcome-wrong");
        browser.page().locator("#skill").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        browser.page().locator("#level").fill("2");
        browser.button(browser.t("path.build.outcomes.add")).click();
        assertThat(browser.page().locator(".build-brings .items li")).hasCount(1);
        browser.page().locator(".build-brings .items button").click();
        assertThat(browser.page().locator(".build-brings .items li")).hasCount(0);
        browser.look("path-draft-outcome-removed");
        browser.page().locator("#undo-outcome").click();
        assertThat(browser.page().locator(".build-brings .items li")).hasCount(1);
    }

    private static void fillsTheFirstStep(Browser browser) {
        choose(browser, 0);
        type(browser, "#title-nl", "Lees de uitleg");
        type(browser, "#text-nl", "Kies een grafiek en schrijf op wat u ziet.");
        saved(browser);
        assertThat(rows(browser).first()).hasText("Lees de uitleg");
        seesWhatItLooksLike(browser);
        type(browser, "#hours", "veel");
        assertThat(browser.page().locator("#hours")).hasAttribute("aria-invalid", "true");
        browser.look("path-step-wrong");
        type(browser, "#hours", "");
        assertThat(browser.page().locator("#hours")).not().hasAttribute("aria-invalid", "true");
        type(browser, "#gate-nl", QUESTION);
        saved(browser);
        browser.look("path-step");
    }

    /** As one types, from the server's own renderer. */
    private static void seesWhatItLooksLike(Browser browser) {
        browser.page().locator("#text-nl").pressSequentially(" **Echt**.");
        assertThat(browser.page().locator("#step-look strong")).hasText("Echt");
        assertThat(browser.page().locator("#text-nl")).isFocused();
        makesAWordBold(browser);
    }

    /** With a button above the field: what is chosen is marked, and saved as if it had been typed. */
    private static void makesAWordBold(Browser browser) {
        Locator text = browser.page().locator("#text-nl");
        text.pressSequentially(" Anders");
        text.evaluate("field => field.setSelectionRange(field.value.length - 6, field.value.length)");
        browser.page().locator("markdown-toolbar[for=text-nl] md-bold").click();
        assertThat(text).hasValue(Pattern.compile(".*\\*\\*Anders\\*\\*$"));
        assertThat(browser.page().locator("#step-look strong")).hasCount(2);
    }

    private static Locator rows(Browser browser) {
        return browser.page().locator("[data-build-row] a");
    }

    private static void choose(Browser browser, int row) {
        rows(browser).nth(row).click();
        assertThat(rows(browser).nth(row)).hasAttribute("aria-current", "true");
    }

    private static void addsAChoice(Browser browser) {
        browser.button(browser.t("path.build.addChoice")).click();
        assertThat(rows(browser)).hasCount(3);
        type(browser, "#title-nl", "Maak een lijst");
        saved(browser);
        choose(browser, 2);
        type(browser, "#title-nl", "Loop mee");
        saved(browser);
        assertThat(browser.page().locator(".build__choice")).hasText(browser.t("path.build.choiceOf", 1, 2));
        browser.look("path-choice");
    }

    private static void movesWithKeys(Browser browser) {
        rows(browser).nth(1).focus();
        browser.page().keyboard().press("ArrowDown");
        assertThat(rows(browser).nth(2)).isFocused();
        browser.page().keyboard().press("Alt+ArrowUp");
        assertThat(rows(browser).nth(1)).hasText("Loop mee");
        assertThat(rows(browser).nth(1)).isFocused();
        assertThat(browser.page().locator("#build-status")).containsText("Loop mee");
        browser.page().locator("#undo-move").click();
        assertThat(rows(browser).nth(1)).hasText("Maak een lijst");
        browser.look("path-moved-back");
    }

    private static void takesAwayAndPutsBack(Browser browser) {
        rows(browser).nth(2).focus();
        browser.page().keyboard().press("Delete");
        assertThat(rows(browser)).hasCount(2);
        browser.look("path-step-removed");
        browser.page().locator("#undo-removal").click();
        assertThat(rows(browser)).hasCount(3);
        assertThat(browser.page().locator(".build__choice")).hasText(browser.t("path.build.choiceOf", 1, 2));
    }

    private static void asEmployee(Browser browser) {
        browser.link(browser.t("path.build.preview")).click();
        assertThat(browser.page().getByText("Lees de uitleg").first()).isVisible();
        browser.look("path-preview");
        browser.link(browser.t("path.build.previewBack")).click();
    }

    private static void changesIt(Browser browser) {
        browser.button(browser.t("path.build.change")).click();
        choose(browser, 0);
        type(browser, "#title-nl", "Lees de korte uitleg");
        saved(browser);
        assertThat(browser.page().locator(".changes ins").first()).hasText("korte");
        browser.look("path-changed");
        browser.button(browser.t("path.build.publish", 2)).click();
        assertThat(browser.page().getByText(browser.t("path.build.published"))).isVisible();
    }

    @Test
    void whatTwoPeopleChangeIsNotLost() {
        String draft = newDraft();
        try (Browser one = Browser.atADesk("nl");
                Browser other = Browser.atADesk("nl")) {
            for (Browser each : List.of(one, other)) {
                each.signedInAs(HR).go(draft);
                choose(each, 0);
                assertThat(each.page().locator("#title-nl")).isVisible();
            }
            type(one, "#title-nl", "De eerste naam");
            saved(one);
            type(other, "#text-nl", "Een tekst erbij");
            saved(other);
            assertThat(other.page().locator("#title-nl")).hasValue("De eerste naam");
            type(other, "#title-nl", "De naam van de ander");
            saved(other);
            type(one, "#title-nl", "Mijn naam");
            assertThat(one.page().locator("#title-nl-error")).containsText("De naam van de ander");
            assertThat(one.page().locator("#title-nl")).hasValue("Mijn naam");
            assertThat(one.page().locator("#text-nl")).hasValue("Een tekst erbij");
        }
    }

    /** Who clicks on before leaving the field, and before anything was sent. */
    @Test
    void whatIsTypedIsSavedBeforeAnotherStepComes() {
        String draft = newDraft();
        try (Browser browser = Browser.atADesk("nl")) {
            browser.signedInAs(HR).go(draft);
            browser.button(browser.t("path.build.add")).click();
            assertThat(rows(browser)).hasCount(2);
            browser.page().locator("#title-nl").fill("Net getypt");
            choose(browser, 0);
            assertThat(rows(browser).nth(1)).hasText("Net getypt");
            browser.page().locator("#title-nl").fill("Ook getypt");
            browser.link(browser.t("path.build.preview")).click();
            assertThat(browser.page().getByText("Ook getypt").first()).isVisible();
        }
    }

    @Test
    void aWrongFieldIsShownBeforeAnotherStepComesAndTheOthersAreSaved() {
        String draft = newDraft();
        try (Browser browser = Browser.atADesk("nl")) {
            browser.signedInAs(HR).go(draft);
            browser.button(browser.t("path.build.add")).click();
            assertThat(rows(browser)).hasCount(2);
            browser.page().locator("#hours").fill("veel");
            browser.page().locator("#title-nl").fill("Wel goed");
            rows(browser).first().click();
            assertThat(browser.page().locator("#hours")).isFocused();
            assertThat(browser.page().locator("#hours")).hasValue("veel");
            assertThat(rows(browser).nth(1)).hasAttribute("aria-current", "true");
            assertThat(rows(browser).nth(1)).hasText("Wel goed");
            choose(browser, 0);
        }
    }

    @Test
    void aStepThatAnotherTabTookAwayKeepsWhatWasTyped() {
        String draft = newDraft();
        try (Browser browser = Browser.atADesk("nl")) {
            browser.signedInAs(HR).go(draft);
            browser.button(browser.t("path.build.add")).click();
            assertThat(rows(browser)).hasCount(2);
            String step = rows(browser).nth(1).getAttribute("href").replaceAll(".*step=", "");
            Visitor.signedInAs(HR).post(draft + "/steps/" + step + "/removal", Map.of());
            type(browser, "#title-nl", "Nog niet bewaard");
            assertThat(browser.page().locator("#title-nl-error")).hasText(browser.t("rule.step.removed"));
            assertThat(browser.page().locator("#title-nl")).hasValue("Nog niet bewaard");
        }
    }

    @Test
    void withoutAScriptTheFormsDo() {
        Visitor hr = Visitor.signedInAs(HR);
        String draft = newDraft();
        String page = hr.get(draft).body();
        String step = page.replaceAll("(?s).*?\\?step=(\\d+).*", "$1");
        assertEquals(
                303,
                hr.post(draft + "/steps/" + step, Map.of("kind", "PRACTICE", "title-nl", "Oefen", "hours", "1,5"))
                        .statusCode());
        assertTrue(hr.get(draft + "?step=" + step).body().contains("value=\"1,5\""));
        String wrong = hr.post(draft + "/steps/" + step, Map.of("kind", "SLEEP", "hours", "veel", "days", "-1"))
                .body();
        for (String field : List.of("kind", "hours", "days")) assertTrue(wrong.contains("id=\"" + field + "-error\""));
        assertEquals(409, hr.post(draft + "/publication", Map.of()).statusCode());
    }

    @Test
    void whatIsMadeIsForNobodyElseYet() {
        String draft = newDraft();
        String path = draft.replace("/draft", "");
        assertEquals(
                404,
                Visitor.signedInAs("medewerker@waterveen.example").get(path).statusCode());
        assertEquals(404, Visitor.signedInAs("hr@zandmeer.example").get(path).statusCode());
        assertEquals(
                404,
                Visitor.signedInAs("hr@zandmeer.example")
                        .get(draft + "/preview")
                        .statusCode());
    }

    @Test
    void aDraggedStepGoesWhereItIsDropped() {
        String draft = newDraft();
        try (Browser browser = Browser.atADesk("nl")) {
            browser.signedInAs(HR).go(draft);
            choose(browser, 0);
            type(browser, "#title-nl", "Eerst");
            saved(browser);
            browser.button(browser.t("path.build.add")).click();
            assertThat(rows(browser)).hasCount(2);
            Page page = browser.page();
            page.locator(".build__grip")
                    .nth(0)
                    .dragTo(page.locator("[data-build-row]").nth(1));
            assertThat(rows(browser).nth(1)).hasText("Eerst");
        }
    }

    private static String newDraft() {
        return Visitor.header(Visitor.signedInAs(HR).post("/paths/drafts", Map.of()), "Location")
                .orElseThrow()
                .replaceAll("^https?://[^/]+", "");
    }
}
