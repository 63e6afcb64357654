package nl.vaardig.learning.quiz.attempt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import nl.vaardig.learning.quiz.item.ItemFields;
import nl.vaardig.learning.quiz.item.ItemKind;
import nl.vaardig.learning.quiz.item.Marking;
import nl.vaardig.learning.quiz.item.Option;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Written;

/** An answer as the fields of its form, and as it is kept (see {@link Marking}). */
final class AnswerFields {

    private AnswerFields() {}

    /** Null when nothing was answered, or when something can't be used. */
    static String read(AttemptQuestion question, Sent sent, String language) {
        ItemKind kind = question.kind();
        int options = question.version().options().size();
        return switch (kind) {
            case ONE, TRUE_FALSE, SEVERAL -> choice(sent, options, kind.isOfOne());
            case ORDER -> order(sent, options);
            case MATCH -> match(sent, options);
            case FILL_IN -> sent.optionalText("text", Option.LONGEST_TEXT);
            case OPEN -> sent.optionalText("text", AttemptQuestion.LONGEST_ANSWER);
            case NUMBER -> number(sent, language);
        };
    }

    private static String choice(Sent sent, int options, boolean one) {
        List<String> chosen = sent.typedAll("choice").stream()
                .filter(each -> !each.isBlank())
                .distinct()
                .toList();
        boolean isSound = chosen.stream().allMatch(each -> isOption(each, options)) && (!one || chosen.size() < 2);
        if (!isSound) sent.fault("choice", "form.choice");
        return isSound && !chosen.isEmpty() ? String.join(",", chosen) : null;
    }

    /** Each line its own place, or none at all. */
    private static String order(Sent sent, int options) {
        List<String> places = new ArrayList<>(Collections.nCopies(options, null));
        int filled = 0;
        for (int number = 1; number <= options; number++) {
            String place = sent.typed("place" + number);
            if (place.isEmpty()) continue;
            filled++;
            if (isOption(place, options)) places.set(Integer.parseInt(place) - 1, String.valueOf(number));
        }
        if (filled == 0) return null;
        boolean isWhole = places.stream().noneMatch(each -> each == null);
        if (!isWhole) sent.fault("place", "quiz.answer.order");
        return isWhole ? String.join(",", places) : null;
    }

    private static String match(Sent sent, int options) {
        List<String> pairs = new ArrayList<>();
        for (int number = 1; number <= options; number++) {
            String partner = sent.typed("partner" + number);
            if (partner.isEmpty()) continue;
            if (isOption(partner, options)) pairs.add(number + "=" + partner);
            else sent.fault("partner" + number, "form.choice");
        }
        return pairs.isEmpty() ? null : String.join(",", pairs);
    }

    private static String number(Sent sent, String language) {
        if (!sent.isSaid("text")) return null;
        String kept = Marking.number(sent.typed("text"), language)
                .map(number -> ItemFields.decimal(number, "en"))
                .orElse(null);
        if (kept == null) sent.fault("text", "quiz.answer.number");
        return kept;
    }

    /** Whether an answer that a program sent can be kept as it is. */
    static boolean isSound(AttemptQuestion question, String answer) {
        if (answer == null || answer.isEmpty()) return true;
        int options = question.version().options().size();
        return switch (question.kind()) {
            case ONE, TRUE_FALSE -> isOption(answer, options);
            case SEVERAL -> areOptions(Marking.chosen(answer), options);
            case ORDER ->
                areOptions(Marking.chosen(answer), options)
                        && Marking.chosen(answer).size() == options;
            case MATCH ->
                areOptions(Marking.pairs(answer).keySet(), options)
                        && areOptions(Marking.pairs(answer).values(), options);
            case NUMBER -> answer.matches("-?\\d{1,20}(\\.\\d{1,20})?");
            case FILL_IN -> Written.length(answer) <= Option.LONGEST_TEXT;
            case OPEN -> Written.length(answer) <= AttemptQuestion.LONGEST_ANSWER;
        };
    }

    private static boolean areOptions(Collection<Integer> numbers, int options) {
        return !numbers.isEmpty() && numbers.stream().allMatch(number -> number >= 1 && number <= options);
    }

    private static boolean isOption(String typed, int options) {
        return typed.matches("\\d{1,2}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= options;
    }

    /** What stands in the form of one that was answered. */
    static Sent of(AttemptQuestion question, String language) {
        Sent sent = Sent.blank();
        String answer = question.answer();
        if (answer == null) return sent;
        switch (question.kind()) {
            case ONE, TRUE_FALSE, SEVERAL -> sent.withAll("choice", Marking.chosen(answer));
            case ORDER -> {
                List<Integer> order = Marking.chosen(answer);
                for (int place = 1; place <= order.size(); place++) sent.with("place" + order.get(place - 1), place);
            }
            case MATCH -> Marking.pairs(answer).forEach((number, partner) -> sent.with("partner" + number, partner));
            case FILL_IN, OPEN -> sent.with("text", answer);
            case NUMBER -> sent.with("text", "nl".equals(language) ? answer.replace('.', ',') : answer);
        }
        return sent;
    }

    /** Options of a match to choose from, in the order they stand in; of those that read the same the first. */
    static List<Integer> partners(AttemptQuestion question) {
        List<Option> options = question.version().options();
        HashSet<Object> seen = new HashSet<>();
        return question.order().stream()
                .filter(number -> seen.add(options.get(number - 1).partner()))
                .toList();
    }
}
