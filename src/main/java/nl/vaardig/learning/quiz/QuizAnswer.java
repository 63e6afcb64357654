package nl.vaardig.learning.quiz;

import java.util.List;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.platform.words.Bilingual;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quiz and what it asks, for who makes quizzes. */
@Schema(name = "Quiz")
public record QuizAnswer(
        @Schema(examples = "12") long id,
        Bilingual title,
        int passPercent,
        Integer attempts,
        Integer minutes,
        boolean shuffle,
        Feedback feedback,
        Long skillId,
        Integer level,
        RatingSource source,
        @Schema(description = "Whether steps can take it") boolean offered,
        List<QuizBody.Part> parts) {

    static QuizAnswer of(Quiz quiz, List<Quizzes.Part> parts) {
        return new QuizAnswer(
                quiz.id(),
                quiz.title(),
                quiz.passPercent(),
                quiz.attempts(),
                quiz.minutes(),
                quiz.shuffle(),
                quiz.feedback(),
                quiz.skill() == null ? null : quiz.skill().id(),
                quiz.level(),
                quiz.source(),
                quiz.isOffered(),
                parts.stream().map(part -> QuizBody.Part.of(part.part().said())).toList());
    }
}
