package nl.vaardig.learning.quiz.attempt;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import nl.vaardig.learning.quiz.item.ItemKind;
import nl.vaardig.learning.quiz.item.Marking;
import nl.vaardig.learning.quiz.item.Option;
import nl.vaardig.platform.words.Bilingual;

/**
 * How options are named to who answers: by where they stand, from 1 on. Their own numbers would tell what is right of what
 * is put in order or matched. Partners stand by their letters, apart from what they belong to.
 *
 * @param order    the numbers of the options as they stand
 * @param partners of a match, the numbers of what can be chosen, as it stands; of those that read the same one
 */
record OptionNames(ItemKind kind, List<Option> options, List<Integer> order, List<Integer> partners) {

    static OptionNames of(AttemptQuestion question) {
        return of(question.kind(), question.version().options(), question.order());
    }

    static OptionNames of(ItemKind kind, List<Option> options, List<Integer> order) {
        return new OptionNames(kind, options, order, partners(kind, options, order));
    }

    private static List<Integer> partners(ItemKind kind, List<Option> options, List<Integer> order) {
        if (kind != ItemKind.MATCH) return List.of();
        Function<Integer, Bilingual> partner = number -> options.get(number - 1).partner();
        Set<Bilingual> seen = new HashSet<>();
        return order.stream()
                .filter(number -> seen.add(partner.apply(number)))
                .sorted(Comparator.comparing(
                                (Integer number) -> partner.apply(number).nl())
                        .thenComparing(number -> partner.apply(number).en()))
                .toList();
    }

    /** Of an option. */
    int place(int number) {
        return order.indexOf(number) + 1;
    }

    /** Of the partner of an option, among the partners. */
    int partnerPlace(int number) {
        return partnerTexts().indexOf(options.get(number - 1).partner()) + 1;
    }

    List<Bilingual> partnerTexts() {
        return partners.stream()
                .map(number -> options.get(number - 1).partner())
                .toList();
    }

    /** As it is kept. @param said names options by where they stand, all of them there */
    String kept(String said) {
        return renamed(said, place -> order.get(place - 1), place -> partners.get(place - 1));
    }

    /** As whoever answers says it. */
    String told(String kept) {
        return renamed(kept, this::place, this::partnerPlace);
    }

    private String renamed(String answer, IntUnaryOperator option, IntUnaryOperator partner) {
        if (answer == null || answer.isEmpty() || kind.isTyped()) return answer;
        if (kind == ItemKind.MATCH)
            return Marking.pairs(answer).entrySet().stream()
                    .map(pair -> option.applyAsInt(pair.getKey()) + "=" + partner.applyAsInt(pair.getValue()))
                    .collect(joining(","));
        return Marking.chosen(answer).stream()
                .map(named -> String.valueOf(option.applyAsInt(named)))
                .collect(joining(","));
    }
}
