package nl.vaardig.learning.quiz.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.vaardig.learning.quiz.item.ItemKind;
import nl.vaardig.platform.words.Bilingual;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An own attempt for another program. What is right is never in it before the answer is final, and then as on the page. */
@Schema(name = "QuizAttempt")
public record AttemptAnswer(
        @Schema(examples = "700") long id,
        long assignmentId,
        long stepId,
        Bilingual title,
        int number,
        AttemptState state,
        Instant beganAt,
        @Schema(description = "Left out without a time limit") Instant endsAt,
        Instant endedAt,
        int passPercent,
        @Schema(description = "Left out while it isn't known") BigDecimal percent,
        List<Question> questions) {

    /**
     * One question.
     *
     * @param partners of a match, what can be chosen
     */
    @Schema(name = "QuizAttemptQuestion")
    public record Question(
            int place,
            ItemKind kind,
            @Schema(description = "Markdown") Bilingual text,
            @Schema(description = "In the order they stand in; empty where one types") List<Choice> options,
            List<Choice> partners,
            @Schema(description = "As it is kept, see the request; left out when there is none", examples = "2")
                    String answer,
            @Schema(name = "final") boolean isFinal,
            @Schema(description = "0 to 1; left out while it isn't known") BigDecimal points,
            @Schema(description = "What is said of the answer, when it is final") List<Bilingual> feedback) {}

    @Schema(name = "QuizAttemptOption")
    public record Choice(int number, Bilingual text) {}

    static AttemptAnswer of(Attempts.Taken taken) {
        Attempt attempt = taken.attempt();
        return new AttemptAnswer(
                attempt.id(),
                attempt.assignment().id(),
                attempt.step().id(),
                attempt.quiz().title(),
                attempt.number(),
                attempt.state(),
                attempt.beganAt(),
                attempt.endsAt(),
                attempt.endedAt(),
                attempt.passPercent(),
                attempt.percent(),
                taken.questions().stream().map(AttemptAnswer::question).toList());
    }

    private static Question question(AttemptQuestion question) {
        OptionNames names = OptionNames.of(question);
        return new Question(
                question.ordinal(),
                names.kind(),
                question.version().text(),
                choices(names),
                partners(names),
                names.told(question.answer()),
                question.isFinal(),
                question.points(),
                new Told(question, false).feedback());
    }

    private static List<Choice> choices(OptionNames names) {
        if (names.kind().isTyped()) return List.of();
        return names.order().stream()
                .map(number -> new Choice(
                        names.place(number), names.options().get(number - 1).text()))
                .filter(choice ->
                        names.kind() != ItemKind.MATCH || !choice.text().isBlank())
                .toList();
    }

    private static List<Choice> partners(OptionNames names) {
        List<Choice> partners = new ArrayList<>();
        for (Bilingual text : names.partnerTexts()) partners.add(new Choice(partners.size() + 1, text));
        return partners;
    }
}
