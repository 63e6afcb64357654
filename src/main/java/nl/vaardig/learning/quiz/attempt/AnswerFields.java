package nl.vaardig.learning.quiz.attempt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import nl.vaardig.learning.quiz.item.ItemFields;
import nl.vaardig.learning.quiz.item.ItemKind;
import nl.vaardig.learning.quiz.item.Marking;
import nl.vaardig.learning.quiz.item.Option;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Written;

/** An answer as the fields of its form, and as it is kept (see {@link Marking}). */
final class AnswerFields {

    private AnswerFields() {}

    /** Null when nothing was answered, or when something can't be used. */
    static String read(AttemptQuestion question, Sent sent, String language) {
        OptionNames names = OptionNames.of(question);
        String said = read(names, sent, language);
        return sent.isSound() ? names.kept(said) : null;
    }

    private static String read(OptionNames names, Sent sent, String language) {
        ItemKind kind = names.kind();
        int options = names.options().size();
        return switch (kind) {
            case ONE, TRUE_FALSE, SEVERAL -> choice(sent, options, kind.isOfOne());
            case ORDER -> order(sent, options);
            case MATCH -> match(sent, options, names.partners().size());
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

    private static String match(Sent sent, int options, int partners) {
        List<String> pairs = new ArrayList<>();
        for (int number = 1; number <= options; number++) {
            String partner = sent.typed("partner" + number);
            if (partner.isEmpty()) continue;
            if (isOption(partner, partners)) pairs.add(number + "=" + partner);
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

    /** As it is kept, of what a program sent. @throws BadField at "answer" when it names what isn't there */
    static String read(AttemptQuestion question, String answer) {
        OptionNames names = OptionNames.of(question);
        if (!isSound(names, answer)) throw new BadField("answer", "form.choice");
        return names.kept(answer);
    }

    private static boolean isSound(OptionNames names, String answer) {
        if (answer == null || answer.isEmpty()) return true;
        int options = names.options().size();
        return switch (names.kind()) {
            case ONE, TRUE_FALSE -> isOption(answer, options);
            case SEVERAL -> areOptions(Marking.chosen(answer), options);
            case ORDER ->
                areOptions(Marking.chosen(answer), options)
                        && Marking.chosen(answer).size() == options;
            case MATCH ->
                areOptions(Marking.pairs(answer).keySet(), options)
                        && areOptions(
                                Marking.pairs(answer).values(), names.partners().size());
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
        String answer = OptionNames.of(question).told(question.answer());
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
}
