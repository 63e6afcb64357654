package nl.vaardig.learning.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** What a quiz asks, as HR and programs choose it. */
class QuizPartsIT extends FromOutside {

    private static final String ITEM =
            "{\"kind\":\"TRUE_FALSE\",\"name\":\"Eenmaal\",\"text\":{\"nl\":\"Eenmaal\",\"en\":\"Once\"},\"options\":[{\"right\":true},{\"right\":false}]}";
    private static final String QUIZ =
            "{\"title\":{\"nl\":\"Eenmaal\",\"en\":\"Once\"},\"passPercent\":70,\"feedback\":\"END\",\"parts\":[%s]}";

    private final Visitor hr = Visitor.signedInAs("hr@zandmeer.example");

    @Test
    void aQuestionThatIsAddedTwiceIsAskedOnce() {
        String item = made("/api/v1/quiz-items", ITEM);
        String quiz = "/quizzes/" + made("/api/v1/quizzes", QUIZ.formatted(""));
        assertEquals(303, hr.post(quiz + "/parts", Map.of("item", item)).statusCode());
        assertEquals(422, hr.post(quiz + "/parts", Map.of("item", item)).statusCode());
        assertEquals(1, hr.get(quiz).body().split("/parts/\\d+/removal", -1).length - 1);
    }

    @Test
    void aProgramCanNotLetAQuizAskAQuestionTwice() {
        String part = "{\"itemId\":%s}".formatted(made("/api/v1/quiz-items", ITEM));
        assertEquals(
                400, post("/api/v1/quizzes", QUIZ.formatted(part + "," + part)).statusCode());
    }

    @Test
    void theLastQuestionOfAQuizThatIsOfferedStays() {
        String item = made("/api/v1/quiz-items", ITEM);
        String other = made("/api/v1/quiz-items", ITEM);
        String quiz = "/quizzes/" + made("/api/v1/quizzes", QUIZ.formatted("{\"itemId\":%s}".formatted(item)));
        assertEquals(303, hr.post(quiz + "/offering", Map.of()).statusCode());
        assertEquals(
                409, hr.post("/quizzes/items/" + item + "/archiving", Map.of()).statusCode());
        assertEquals(303, hr.post(quiz + "/parts", Map.of("item", other)).statusCode());
        assertEquals(
                303, hr.post("/quizzes/items/" + item + "/archiving", Map.of()).statusCode());
    }

    private String made(String address, String json) {
        HttpResponse<String> answer = post(address, json);
        assertEquals(201, answer.statusCode(), answer.body());
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    }

    private HttpResponse<String> post(String address, String json) {
        return hr.send("POST", address, "application/json", json);
    }
}
