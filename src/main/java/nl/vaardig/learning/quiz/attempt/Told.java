package nl.vaardig.learning.quiz.attempt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.vaardig.learning.quiz.item.ItemFields;
import nl.vaardig.learning.quiz.item.ItemKind;
import nl.vaardig.learning.quiz.item.Marking;
import nl.vaardig.learning.quiz.item.Option;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Messages;

/**
 * What is told of an answer that is final. What is right, and why, is told to who had it right, and to everybody when
 * there is no next attempt to find out in.
 *
 * @param reveals whether there is none
 */
public record Told(AttemptQuestion question, boolean reveals) {

    public boolean isRight() {
        return question.isRight();
    }

    public boolean isPartly() {
        return !isRight() && question.points() != null && question.points().signum() > 0;
    }

    public boolean awaitsReview() {
        return question.awaitsReview();
    }

    /** What was answered, line by line; none when nothing was. */
    public List<String> answered(String language) {
        String answer = question.answer();
        if (answer == null) return List.of();
        return switch (question.kind()) {
            case ONE, TRUE_FALSE, SEVERAL, ORDER ->
                Marking.chosen(answer).stream()
                        .map(number -> text(number, language))
                        .toList();
            case MATCH ->
                Marking.pairs(answer).entrySet().stream()
                        .map(pair -> pair(pair.getKey(), pair.getValue(), language))
                        .toList();
            case NUMBER -> List.of(ItemFields.decimal(new BigDecimal(answer), language));
            case FILL_IN, OPEN -> List.of(answer);
        };
    }

    /** What is said of the answers that were given. */
    public List<Bilingual> feedback() {
        if (!question.isFinal()) return List.of();
        List<Option> given = question.kind().isTyped()
                ? question.marking().given(question.answer()).stream().toList()
                : Marking.chosen(question.answer()).stream()
                        .map(number -> options().get(number - 1))
                        .toList();
        return given.stream()
                .map(Option::feedback)
                .filter(said -> !said.isBlank())
                .toList();
    }

    /** Null where it isn't told, or nothing is said. */
    public Bilingual explanation() {
        boolean isTold = isRight() || reveals || question.kind() == ItemKind.OPEN && question.isFinal();
        Bilingual explanation = question.version().explanation();
        return isTold && !explanation.isBlank() ? explanation : null;
    }

    /** What would have been right, line by line; none where it isn't told. */
    public List<String> right(String language) {
        if (!reveals || isRight() || !question.isFinal()) return List.of();
        List<String> right = new ArrayList<>();
        for (int number = 1; number <= options().size(); number++) {
            Option option = options().get(number - 1);
            switch (question.kind()) {
                case ONE, TRUE_FALSE, SEVERAL -> {
                    if (option.right()) right.add(text(number, language));
                }
                case ORDER -> right.add(text(number, language));
                case MATCH -> {
                    if (!option.text().isBlank()) right.add(pair(number, number, language));
                }
                case NUMBER -> right.add(ItemFields.decimal(option.number(), language));
                case FILL_IN -> {
                    if (right.isEmpty()) right.add(option.text().in(language));
                }
                case OPEN -> {
                    // Its explanation says what a good answer is.
                }
            }
        }
        return right;
    }

    private List<Option> options() {
        return question.version().options();
    }

    private String text(int number, String language) {
        if (question.kind() == ItemKind.TRUE_FALSE)
            return Messages.in(language).text(number == 1 ? "quiz.true" : "quiz.false");
        return options().get(number - 1).text().in(language);
    }

    private String pair(int number, int partner, String language) {
        return text(number, language) + " – "
                + options().get(partner - 1).partner().in(language);
    }
}
