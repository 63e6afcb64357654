package nl.vaardig.learning.quiz;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** HR makes a quiz and puts it into a path; an employee takes it on a phone, fails, tries again and passes. */
class QuizStoryPageIT extends FromOutside {

    private static final String HR = "hr@zandmeer.example";
    private static final String EMPLOYEE = "manager@zandmeer.example";
    private static final String SECRET = "GEHEIM-tot-het-antwoord-vaststaat";

    @Test
    void fromTheBankToAStepThatIsDone() {
        String path;
        try (Browser hr = Browser.atADesk("nl").signedInAs(HR)) {
            makesAQuestion(hr);
            String quiz = makesAQuiz(hr);
            path = putsItIntoAPath(hr, quiz, "Veilig mailen");
        }
        try (Browser employee = Browser.onAPhone("en").signedInAs(EMPLOYEE)) {
            takesIt(employee, path);
        }
    }

    private static void makesAQuestion(Browser hr) {
        hr.go("/quizzes").look("quizzes");
        hr.link(hr.t("quiz.items.title")).click();
        hr.look("quiz-items");
        hr.link(hr.t("quiz.item.new")).click();
        hr.look("quiz-item-kinds");
        hr.link(hr.t("enum.ItemKind.ONE")).click();
        hr.look("quiz-item-new");
        hr.page().locator("#text-nl").fill("Wat doet u met een **verdachte** mail?");
        hr.page().locator("#text-en").fill("What do you do with a **suspicious** mail?");
        fill(hr, 1, "Ik meld hem", "I report it");
        fill(hr, 2, "Ik klik op de link", "I click on the link");
        hr.button(hr.t("quiz.item.save")).click();
        assertFalse(hr.errorAt(hr.page().locator("#options")).isEmpty());
        hr.look("quiz-item-no-right-answer");
        hr.page().locator("#right1").check();
        hr.page().locator("#feedback2-en").fill("Look at the sender once more.");
        hr.page().locator("#feedback2-nl").fill("Kijk nog eens naar de afzender.");
        hr.page().locator("#name").fill("Verdachte mail");
        hr.button(hr.t("quiz.item.save")).click();
        assertThat(hr.page().getByText(hr.t("quiz.item.saved"))).isVisible();
        hr.narrowest().look("quiz-item").wide();
        hr.link(hr.t("quiz.figures.link")).click();
        hr.look("quiz-figures-few");
    }

    private static void fill(Browser hr, int row, String nl, String en) {
        hr.page().locator("#text" + row + "-nl").fill(nl);
        hr.page().locator("#text" + row + "-en").fill(en);
    }

    private static String makesAQuiz(Browser hr) {
        for (String item : List.of(
                body("TRUE_FALSE", "Een wachtwoord deelt u nooit", "{\"right\":true},{\"right\":false}"),
                body(
                        "ORDER",
                        "Wat doet u eerst",
                        "{\"text\":{\"nl\":\"Stoppen\",\"en\":\"Stop\"}},{\"text\":{\"nl\":\"Melden\",\"en\":\"Report\"}}")))
            assertEquals(201, send(hr(), "POST", "/api/v1/quiz-items", item).statusCode());
        hr.go("/quizzes").link(hr.t("quiz.edit.new")).click();
        hr.look("quiz-new");
        hr.page().locator("#title-nl").fill("Veilig mailen");
        hr.page().locator("#title-en").fill("Mailing safely");
        hr.page().locator("#passPercent").fill("80");
        hr.page().locator("#attempts").fill("3");
        hr.button(hr.t("quiz.edit.save")).click();
        hr.button(hr.t("quiz.offer")).click();
        assertThat(hr.page().getByText(hr.t("rule.quiz.empty"))).isVisible();
        hr.page().goBack();
        String here = hr.place();
        for (String name : List.of("Verdachte mail", "Een wachtwoord deelt u nooit", "Wat doet u eerst"))
            adds(hr, name);
        assertThat(hr.page().locator(".quiz__parts > li")).hasCount(3);
        hr.look("quiz-parts");
        hr.page().locator(".quiz__parts > li").nth(2).locator("button").last().click();
        assertThat(hr.page().locator(".quiz__parts > li")).hasCount(2);
        hr.look("quiz-part-removed");
        hr.button(hr.t("quiz.undo")).click();
        assertThat(hr.page().locator(".quiz__parts > li")).hasCount(3);
        hr.button(hr.t("quiz.offer")).click();
        assertThat(hr.page().getByText(hr.t("quiz.offered"))).isVisible();
        hr.look("quiz-offered");
        return here.replaceAll("\\D+", "");
    }

    private static void adds(Browser hr, String name) {
        String form = "#found li:has(a:text-is(\"" + name + "\")) form button";
        hr.page().locator("#found").locator("xpath=..").locator("input[name=q]").fill(name);
        hr.page().locator(form).first().click();
        assertThat(hr.page().locator(".quiz__parts").getByText(name).first()).isVisible();
    }

    private static String body(String kind, String text, String options) {
        return "{\"kind\":\"%s\",\"name\":\"%2$s\",\"text\":{\"nl\":\"%2$s\",\"en\":\"%2$s\"},\"options\":[%3$s]}"
                .formatted(kind, text, options);
    }

    private static Visitor hr() {
        return Visitor.signedInAs(HR);
    }

    private static HttpResponse<String> send(Visitor visitor, String method, String path, String json) {
        return visitor.send(method, path, "application/json", json);
    }

    /** As the builder does; what the builder looks like is told in its own story. */
    private static String putsItIntoAPath(Browser hr, String quiz, String title) {
        String draft = location(hr().post("/paths/drafts", Map.of()));
        hr.go(draft);
        type(hr, "#name-nl", "Veilig werken");
        type(hr, "#name-en", "Working safely");
        type(hr, "#owner-nl", "Roos Martens");
        type(hr, "#owner-en", "Roos Martens");
        hr.page().locator("#goal").selectOption(new SelectOption().setIndex(1));
        assertThat(hr.page().locator("[data-save-state][data-state=saved]")).isVisible();
        hr.page().locator("#skill").selectOption(new SelectOption().setIndex(1));
        hr.page().locator("#level").fill("1");
        hr.button(hr.t("path.build.outcomes.add")).click();
        assertThat(hr.page().locator(".build-brings .items li")).hasCount(1);
        String step = hr().get(draft).body().replaceAll("(?s).*?\\?step=(\\d+).*", "$1");
        Map<String, String> said = Map.of(
                "kind",
                "QUIZ",
                "title-nl",
                "De toets",
                "title-en",
                "The quiz",
                "text-nl",
                "Laat zien wat u weet.",
                "text-en",
                "Show what you know.",
                "hours",
                "0,5",
                "material",
                quiz);
        assertEquals(303, hr().post(draft + "/steps/" + step, said).statusCode());
        hr.go(draft + "?step=" + step);
        assertThat(hr.page().locator("#material option:checked")).hasText(title);
        hr.look("path-step-quiz");
        assertEquals(303, hr().post(draft + "/publication", Map.of()).statusCode());
        return draft.replace("/draft", "");
    }

    private static void type(Browser browser, String field, String text) {
        browser.page().locator(field).fill(text);
        browser.page().locator(field).blur();
    }

    private static void takesIt(Browser browser, String path) {
        HttpResponse<String> begun = Visitor.signedInAs(EMPLOYEE).post("/catalogue" + path + "/beginning", Map.of());
        assertEquals(303, begun.statusCode());
        browser.go(begun.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", ""));
        browser.look("quiz-step");
        String ask = browser.t("assignment.stuck.time", browser.t("assignment.stuck.manager"));
        assertThat(browser.page().locator("main")).containsText(ask);
        browser.button(browser.t("quiz.step.begin")).click();
        answers(browser, false);
        assertThat(browser.page().locator(".next-act__text")).containsText("80");
        assertThat(browser.page().locator("main")).containsText("Look at the sender once more.");
        browser.narrowest().look("quiz-failed").narrow();
        browser.button(browser.t("quiz.step.again")).click();
        answers(browser, true);
        assertThat(browser.page().locator(".next-act__text")).containsText("100");
        browser.look("quiz-passed");
        browser.link(browser.t("quiz.result.toPath")).click();
        assertThat(browser.page().locator(".step--done")).hasCount(1);
        browser.look("quiz-step-done");
        browser.go("/my/quizzes").look("my-quizzes");
    }

    private static void answers(Browser browser, boolean right) {
        for (int at = 1; at <= 3; at++) {
            assertThat(browser.page().locator("#question")).hasText(browser.t("quiz.player.question", at, 3));
            answer(browser, right);
            browser.look("quiz-question");
            String next = browser.t(at == 3 ? "quiz.player.toEnd" : "quiz.player.next");
            browser.button(next).click();
        }
        browser.look("quiz-hand-in");
        browser.button(browser.t("quiz.handIn.act")).click();
    }

    private static void answer(Browser browser, boolean right) {
        Locator form = browser.page().locator("form.quiz");
        if (form.locator("select").count() > 0) {
            place(form, "Stop", right ? "1" : "2");
            place(form, "Report", right ? "2" : "1");
        } else {
            String wanted = form.getByText("True").count() > 0
                    ? right ? "True" : "False"
                    : right ? "I report it" : "I click on the link";
            form.locator(".card-choice")
                    .filter(new Locator.FilterOptions().setHasText(wanted))
                    .locator("input")
                    .check();
        }
    }

    private static void place(Locator form, String label, String place) {
        form.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).selectOption(place);
    }

    /** Complaint 19: nothing that comes from the server tells what is right before the answer is final. */
    @Test
    void noAnswerOfTheServerTellsWhatIsRightTooSoon() {
        String item =
                "{\"kind\":\"ONE\",\"text\":{\"nl\":\"Kies\",\"en\":\"\"},\"explanation\":{\"nl\":\"%1$s\",\"en\":\"%1$s\"},\"options\":["
                                .formatted(SECRET)
                        + "{\"text\":{\"nl\":\"goed\",\"en\":\"\"},\"right\":true,\"feedback\":{\"nl\":\"%1$s\",\"en\":\"\"}},"
                                .formatted(SECRET)
                        + "{\"text\":{\"nl\":\"fout\",\"en\":\"\"},\"feedback\":{\"nl\":\"%1$s\",\"en\":\"\"}}]}"
                                .formatted(SECRET);
        String madeItem = send(hr(), "POST", "/api/v1/quiz-items", item).body();
        String id = idOf(madeItem);
        String open =
                "{\"kind\":\"OPEN\",\"text\":{\"nl\":\"Waarom?\",\"en\":\"Why?\"},\"explanation\":{\"nl\":\"%1$s\",\"en\":\"\"}}"
                        .formatted(SECRET);
        String openId = idOf(send(hr(), "POST", "/api/v1/quiz-items", open).body());
        String quiz =
                "{\"title\":{\"nl\":\"Geheim\",\"en\":\"Secret\"},\"passPercent\":50,\"minutes\":10,\"feedback\":\"EACH\",\"parts\":[{\"itemId\":%s},{\"itemId\":%s}]}"
                        .formatted(id, openId);
        HttpResponse<String> made = send(hr(), "POST", "/api/v1/quizzes", quiz);
        assertEquals(201, made.statusCode(), made.body());
        String quizId = idOf(made.body());
        assertEquals(
                200,
                send(hr(), "POST", "/api/v1/quizzes/" + quizId + "/offering", "")
                        .statusCode());
        String path;
        try (Browser browser = Browser.atADesk("nl").signedInAs(HR)) {
            path = putsItIntoAPath(browser, quizId, "Geheim");
        }
        Visitor employee = Visitor.signedInAs(EMPLOYEE);
        String mine = location(employee.post("/catalogue" + path + "/beginning", Map.of()));
        String form = employee.get(mine).body();
        String step = form.replaceAll("(?s).*name=\"step\" value=\"(\\d+)\".*", "$1");
        String assignment = mine.replaceAll("\\D+", "");
        String player = location(employee.post("/my/quizzes", Map.of("assignment", assignment, "step", step)));
        String attempt = player.replaceAll("\\D+", "");
        String api = "/api/v1/quiz-attempts/" + attempt;
        employee.post(player + "/questions/1", Map.of("choice", "2"));
        send(employee, "PUT", api + "/questions/1", "{\"answer\":\"1\"}");
        for (String address : List.of(
                mine,
                player,
                player + "?q=0",
                player + "?q=1",
                player + "/result",
                "/my/quizzes",
                api,
                "/api/v1/quiz-attempts"))
            assertFalse(employee.get(address).body().contains(SECRET), address);
        assertFalse(employee.get(api).body().contains("\"right\""));
        assertEquals(403, employee.get("/api/v1/quiz-items/" + id).statusCode());
        assertEquals(
                404,
                Visitor.signedInAs("medewerker@waterveen.example").get(player).statusCode());
        employee.post(player + "/questions/1", Map.of("choice", "1", "go", "check"));
        assertTrue(employee.get(player + "?q=1").body().contains(SECRET));
        assertTrue(employee.get(api).body().contains(SECRET));
        theFeedbackStandsInTheAnswer(player);
        employee.post(player + "/questions/2", Map.of("text", "Omdat het zo is."));
        employee.post(player + "/ending", Map.of());
        assertTrue(employee.get(player + "/result").body().contains("Wordt nagekeken"));
        hrReviews();
        assertTrue(employee.get(player + "/result").body().contains("Nu is het duidelijk."));
    }

    private static void theFeedbackStandsInTheAnswer(String player) {
        try (Browser browser = Browser.onAPhone("en").signedInAs(EMPLOYEE)) {
            browser.go(player + "?q=1");
            assertThat(browser.page().locator(".card-choice.is-right .quiz__said"))
                    .containsText(SECRET);
            assertThat(browser.page().locator("[data-quiz-left]")).containsText("10");
            browser.look("quiz-feedback");
            browser.button(browser.t("quiz.clock.hide")).click();
            assertThat(browser.page().locator("[data-quiz-left]")).isHidden();
            browser.page().keyboard().press("Alt+t");
            assertThat(browser.page().locator("[data-quiz-say]")).containsText("minutes left");
            browser.go(player + "?q=2").look("quiz-open");
            browser.button(browser.t("quiz.player.check")).click();
            assertThat(browser.page().locator("main")).containsText(browser.t("quiz.answer.missing"));
            browser.button(browser.t("quiz.player.previous")).click();
            assertThat(browser.page().locator("#question")).hasText(browser.t("quiz.player.question", 1, 2));
            browser.go(player + "?q=2").button(browser.t("quiz.player.later")).click();
            assertThat(browser.page().locator("#question")).hasCount(0);
        }
    }

    private static void hrReviews() {
        try (Browser hr = Browser.atADesk("nl").signedInAs(HR)) {
            hr.go("/quizzes/reviews").look("quiz-reviews-waiting");
            hr.page().locator(".items__title").first().click();
            hr.button(hr.t("quiz.reviews.save")).click();
            assertFalse(hr.errorAt(hr.page().locator("#verdict")).isEmpty());
            hr.look("quiz-review-wrong");
            hr.page().locator("input[value=GOOD]").check();
            hr.page().locator("#words").fill("Nu is het duidelijk.");
            hr.button(hr.t("quiz.reviews.save")).click();
            assertThat(hr.page().getByText(hr.t("quiz.reviews.none"))).isVisible();
        }
    }

    private static String idOf(String json) {
        return json.replaceAll("(?s).*?\"id\":(\\d+).*", "$1");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "");
    }

    @Test
    void aBankComesInFromMoodleAndGoesOutAgain() {
        try (Browser hr = Browser.atADesk("nl").signedInAs(HR)) {
            hr.go("/quizzes/imports").look("quiz-import");
            hr.page().locator("#text").fill("::Uit Moodle::Is 1+1\\=2? {T}\n\nZonder antwoorden\n\nKies {=a ~b}");
            hr.button(hr.t("quiz.import.try")).click();
            assertThat(hr.page().locator("main")).containsText(hr.t("quiz.import.counts", 2, 0, 1));
            assertThat(hr.page().locator("main")).containsText(hr.t("quiz.gift.noAnswers"));
            hr.look("quiz-import-plan");
            hr.button(hr.t("quiz.import.take", 2)).click();
            assertThat(hr.page().locator("h1")).hasText(hr.t("quiz.items.title"));
            String file = hr().get("/quizzes/file").body();
            assertTrue(file.contains("::Uit Moodle::[markdown]Is 1+1\\=2?{TRUE}"), file);
            hr.go("/quizzes/imports");
            hr.page().locator("#text").fill(file);
            hr.button(hr.t("quiz.import.try")).click();
            assertThat(hr.page().locator(".answer")).containsText("0 nieuw");
            assertThat(hr.page().locator(".answer")).containsText("0 gaan niet mee");
        }
    }

    @Test
    void hrGivesExtraTimeAndLooksAtTheQueue() {
        try (Browser hr = Browser.atADesk("nl").signedInAs(HR)) {
            hr.go("/quizzes/extra-time");
            hr.page().locator("#staffNumber").fill("bestaat-niet");
            hr.page().locator("#percent").fill("50");
            hr.button(hr.t("quiz.extra.save")).click();
            assertEquals(hr.t("quiz.extra.nobody"), hr.errorAt(hr.page().locator("#staffNumber")));
            hr.look("quiz-extra-time-wrong");
            hr.go("/quizzes/reviews").look("quiz-reviews");
        }
    }
}
