package nl.vaardig.learning.quiz.exchange;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.learning.quiz.Feedback;
import nl.vaardig.learning.quiz.QuizWish;
import nl.vaardig.learning.quiz.item.ItemWish;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.library.StarterFile;

/** A quiz of the starter library: what it says is JSON, its questions are a file in GIFT. */
record StarterQuiz(JsonObject file) {

    static List<StarterQuiz> all() {
        return StarterFile.list("quizzes.json").stream().map(StarterQuiz::new).toList();
    }

    QuizWish wish(Map<String, Skill> skills) {
        String skill = StarterFile.string(file, "skill");
        return new QuizWish(
                StarterFile.text(file, "title"),
                file.getInt("passPercent"),
                StarterFile.number(file, "attempts"),
                null,
                true,
                Feedback.END,
                skill == null ? null : skills.get(skill),
                skill == null ? null : StarterFile.number(file, "level"),
                skill == null ? null : RatingSource.TEST);
    }

    List<ItemWish> items(Function<Map<String, List<String>>, ItemWish> reading) {
        return GiftReader.read(gift(), "nl").stream()
                .map(GiftItem::fields)
                .map(reading)
                .toList();
    }

    private String gift() {
        try (InputStream gift =
                StarterQuiz.class.getResourceAsStream("/starter/quizzes/" + file.getString("gift") + ".gift.txt")) {
            return new String(gift.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
