package nl.vaardig.steering.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** Ratings that mean something: a talk, an objection, proof, a certificate, colleagues, another rule. All is taken back. */
class RatingsStoryPageIT extends FromOutside {

    private static final String EMPLOYEE = "medewerker@waterveen.example";
    private static final String MANAGER = "manager@waterveen.example";

    private static String person;

    @Test
    void aManagerPreparesATalkAndRecordsWhatWasAgreed() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs(MANAGER).go(person());
            browser.link(browser.t("people.talk.act")).click();
            browser.look("talk");
            browser.button(browser.t("talk.save")).click();
            assertTrue(browser.page().title().startsWith(browser.t("frame.invalid")));
            browser.look("talk-nothing-chosen");
            Locator skill = browser.page().locator("details.rating").last();
            skill.locator("summary").first().click();
            skill.locator("select").selectOption("2");
            skill.locator("textarea").fill("Samen oefenen in het voorjaar");
            browser.button(browser.t("talk.save")).click();
            assertThat(browser.button(browser.t("user.undo"))).isVisible();
            browser.look("talk-recorded");
            browser.button(browser.t("user.undo")).click();
            assertThat(browser.button(browser.t("user.undo"))).isHidden();
        });
    }

    @Test
    void whatAManagerRecordsAsAgreedAsksTheEmployeeWhoSaysNo() {
        String person = person();
        Browser.deskAndPhone(browser -> {
            String skill = agree(person);
            browser.signedInAs(EMPLOYEE).go("/my/skills");
            assertThat(browser.page().getByText(browser.t("people.asks", 1))).isVisible();
            browser.look("agreement-asks");
            browser.go("/alerts?whose=ME&kind=AGREEMENT");
            browser.look("agreement-alert");
            browser.page().locator("main a[href='/my/agreements']").first().click();
            assertEquals("/my/agreements", browser.place());
            Locator one = browser.page().locator("section[id^=agreement-]").first();
            one.locator("summary").click();
            one.locator("textarea").evaluate("field => field.removeAttribute('required')");
            one.locator("details button").click();
            assertFalse(
                    browser.errorAt(browser.page().locator("textarea").first()).isEmpty());
            browser.look("agreement-no-reason");
            browser.page().locator("textarea").first().fill("Dit spraken wij niet af");
            browser.page().locator("details[open] button").first().click();
            assertThat(browser.page().getByText(browser.t("talk.done.refused"))).isVisible();
            browser.look("agreement-refused");
            Visitor manager = Visitor.signedInAs(MANAGER);
            String panel = manager.get("/team" + person + "/skills/" + skill).body();
            assertTrue(panel.contains("Dit spraken wij niet af"), "the manager reads why");
        });
    }

    @Test
    void aManagerSeesThatItIsNotConfirmedAndTakesItBack() {
        String person = person();
        Browser.deskAndPhone(browser -> {
            String skill = agree(person);
            browser.signedInAs(MANAGER).go("/team" + person + "/skills/" + skill);
            assertThat(browser.page().getByText(browser.t("talk.state.waits")).first())
                    .isVisible();
            browser.look("agreement-panel");
            browser.go(person).look("agreement-person");
            browser.page()
                    .locator("form[action$='/agreement/withdrawal'] button")
                    .first()
                    .click();
            assertThat(browser.page().locator("form[action$='/agreement/withdrawal']"))
                    .hasCount(0);
        });
    }

    /** A level agreed with the employee, by the manager; gives the skill. */
    private static String agree(String person) {
        Visitor manager = Visitor.signedInAs(MANAGER);
        String talk = manager.get("/team" + person + "/talk").body();
        String skill = talk.replaceAll("(?s).*name=\"skill\" value=\"(\\d+)\".*", "$1");
        int status = manager.post("/team" + person + "/talk", Map.of("skill", skill, "level-" + skill, "1"))
                .statusCode();
        assertEquals(303, status);
        return skill;
    }

    @Test
    void anEmployeeObjectsAndThinksBetterOfIt() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs(EMPLOYEE).go("/my/skills");
            String address = browser.page()
                    .locator("a[href^='/my/objections/new']")
                    .last()
                    .getAttribute("href");
            browser.go(address);
            browser.page().locator("#reason").evaluate("field => field.removeAttribute('required')");
            browser.button(browser.t("objection.send")).click();
            assertFalse(browser.errorAt(browser.page().locator("#reason")).isEmpty());
            browser.look("objection-empty");
            browser.page().locator("#reason").fill("Het dashboard heb ik zelf gemaakt");
            browser.button(browser.t("objection.send")).click();
            assertEquals("/my/objections", browser.place());
            browser.look("objection-raised");
            Locator open = browser.button(browser.t("objection.withdraw"));
            int before = open.count();
            open.first().click();
            assertThat(open).hasCount(before - 1);
        });
    }

    @Test
    void proofIsAddedAndTakenAwayAndAnOddFileIsRefusedAtItsField() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs(EMPLOYEE).go("/my/ratings");
            String skill = browser.page().locator("input[name=skill]").first().inputValue();
            browser.go("/my/skills/" + skill + "/proofs");
            browser.page().locator("#title").fill("Verslag van de proef");
            byte[] odd = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
            browser.page().locator("#file").setInputFiles(new FilePayload("verslag.pdf", "application/pdf", odd));
            browser.button(browser.t("proof.add")).click();
            assertEquals(
                    browser.t("proof.file.kind"), browser.errorAt(browser.page().locator("#file")));
            assertThat(browser.page().locator("#title")).hasValue("Verslag van de proef");
            browser.look("proof-wrong");
            byte[] good = "%PDF-1.7 verslag".getBytes(StandardCharsets.UTF_8);
            browser.page().locator("#file").setInputFiles(new FilePayload("verslag.pdf", "application/pdf", good));
            browser.button(browser.t("proof.add")).click();
            assertThat(browser.link("Verslag van de proef")).isVisible();
            browser.look("proof-added");
            browser.button(browser.t("proof.remove", "Verslag van de proef")).click();
            browser.page().locator("[data-confirm-yes]").click();
            assertThat(browser.link("Verslag van de proef")).isHidden();
        });
    }

    @Test
    void anAnswerSaysBesideItselfThatItIsSaved() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs(EMPLOYEE).go("/my/ratings");
            Locator rating = browser.page().locator("details.rating").last();
            rating.locator("summary").click();
            String other = rating.locator(".chip input:not(:checked)").first().getAttribute("value");
            Locator chip = rating.locator(".chip:has(input[value=" + other + "])");
            chip.click();
            assertThat(chip).hasAttribute("data-answer-state", "saved");
            browser.look("rating-beside");
        });
    }

    @Test
    void oneByOneAChoiceIsSavedAtOnceAndCanBeUndone() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs(EMPLOYEE).go("/my/ratings");
            String skill = browser.page().locator("input[name=skill]").last().inputValue();
            String address = "/my/ratings?skill=" + skill;
            browser.go(address);
            Locator levels = browser.page().locator("input[name=level-" + skill + "]");
            String before = chosen(browser);
            String other = before.equals("1") ? "2" : "1";
            browser.page().waitForResponse(answer -> answer.request().method().equals("POST"), () -> levels.locator(
                            "xpath=self::*[@value='" + other + "']")
                    .check());
            Locator undo = browser.button(browser.t("people.ratings.undo"));
            assertThat(undo).isVisible();
            browser.look("rating-one-saved");
            browser.go("/my/skills").go(address);
            assertEquals(other, chosen(browser), "saved although nobody pressed a button");
            undo.click();
            assertEquals(address, browser.place());
            assertNotEquals(other, chosen(browser));
        });
    }

    private static String chosen(Browser browser) {
        Locator chosen = browser.page().locator(".cards--level input:checked");
        return chosen.count() == 0 ? "" : chosen.inputValue();
    }

    @Test
    void aLevelThatWasSavedCanBeUndoneWithoutAScript() {
        Visitor employee = Visitor.signedInAs(EMPLOYEE);
        String page = employee.get("/my/ratings").body();
        String skill = page.replaceAll("(?s).*name=\"skill\" value=\"(\\d+)\".*", "$1");
        String level = page.contains("name=\"was-" + skill + "\" value=\"1\"") ? "2" : "1";
        String address = "/my/ratings?skill=" + skill;
        assertEquals(
                303,
                employee.post(address, Map.of("skill", skill, "level-" + skill, level, "complete", "true"))
                        .statusCode());
        assertTrue(employee.get(address).body().contains("name=\"back\" value=\"" + skill + "\""));
        assertEquals(
                303,
                employee.post("/my/ratings/taking-back?stay=one", Map.of("back", skill))
                        .statusCode());
        assertFalse(employee.get(address).body().contains("name=\"back\" value=\"" + skill + "\""));
    }

    @Test
    void whatIsTickedAndUntickedIsNotTicked() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs(EMPLOYEE).go("/my/ratings");
            String skill = browser.page().locator("input[name=skill]").last().inputValue();
            for (String page : List.of("/my/ratings", "/my/skills/" + skill)) {
                browser.go(page);
                browser.page()
                        .evaluate("document.querySelectorAll('details.rating').forEach(each => each.open = true)");
                Locator help = browser.page().locator("#help-" + skill);
                boolean before = help.isChecked();
                for (int i = 0; i < 2; i++)
                    browser.page()
                            .waitForResponse(
                                    answer -> answer.request().method().equals("POST"),
                                    () -> help.setChecked(!help.isChecked()));
                assertThat(browser.page().locator("#was-beside-" + skill))
                        .hasValue(Pattern.compile("\\S+ " + before + " .*"));
                browser.go(page);
                assertEquals(before, help.isChecked());
            }
        });
    }

    @Test
    void anotherCountingRuleIsShownBeforeItIsSaved() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs("beheer@waterveen.example").go("/admin/settings");
            browser.page().locator("input[value=HIGHEST]").check();
            browser.button(browser.t("admin.settings.save")).click();
            assertThat(browser.heading(browser.t("admin.preview.title"))).isVisible();
            browser.look("counting-rule-preview");
            browser.button(browser.t("admin.preview.back")).click();
            assertThat(browser.page().locator("input[value=HIGHEST]")).isChecked();
        });
    }

    @Test
    void certificatesAndColleaguesOfAPersonAreThereForTheManager() {
        Browser.deskAndPhone(browser -> {
            String person = person();
            browser.signedInAs(MANAGER).go(person + "/certificates");
            browser.button(browser.t("certificate.record")).click();
            browser.look("certificates");
            browser.go(person + "/peers");
            browser.look("peers");
            browser.link(browser.t("peer.ask")).click();
            browser.button(browser.t("peer.new.send")).click();
            assertTrue(browser.page().title().startsWith(browser.t("frame.invalid")));
            browser.look("peers-nobody-chosen");
        });
    }

    @Test
    void whoAnswersObjectionsSeesThemAndSaysWhy() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs("hr@waterveen.example").go("/objections");
            browser.look("objections");
            browser.page().locator("main .items a").first().click();
            browser.page().locator("#words").evaluate("field => field.removeAttribute('required')");
            browser.button(browser.t("objection.give")).click();
            assertFalse(browser.errorAt(browser.page().locator("#words")).isEmpty());
            browser.look("objection-to-answer");
        });
    }

    @Test
    void aCertificateIsRevokedForAReasonOnly() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs(MANAGER).go(person() + "/certificates");
            browser.page().locator("a[href$=revocation]").first().click();
            browser.page().locator("#reason").evaluate("field => field.removeAttribute('required')");
            browser.button(browser.t("certificate.revoke")).click();
            assertFalse(browser.errorAt(browser.page().locator("#reason")).isEmpty());
            browser.look("certificate-revoked-without-a-reason");
            browser.go("/my/peers").look("peers-asked");
        });
    }

    /** The address of the employee of the story, as the manager finds it. */
    private static synchronized String person() {
        if (person == null) person = found();
        return person;
    }

    private static String found() {
        try (Browser employee = Browser.atADesk("nl").signedInAs(EMPLOYEE);
                Browser manager = Browser.atADesk("nl").signedInAs(MANAGER)) {
            String name = employee.go("/my/account")
                    .field(employee.t("signin.account.name"))
                    .inputValue();
            return manager.go("/people?q=" + name.replace(' ', '+')).link(name).getAttribute("href");
        }
    }
}
