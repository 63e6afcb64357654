package nl.vaardig.learning.quiz.item;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vaardig.platform.words.Decimals;
import nl.vaardig.platform.words.Written;

/**
 * What an answer is worth, from 0 to 1. An answer names options by their numbers in the version, never by where they
 * were shown: {@code 2,4} chosen, {@code 3,1,2} in order, {@code 1=2,2=1} matched; a text stands as it was typed, a number with a point.
 * Of several that are to be chosen, each right one counts and each wrong one takes one of them away; of an order each place
 * counts, of a match each pair.
 */
public record Marking(ItemKind kind, List<Option> options) {

    /** Of points. */
    public static final int DECIMALS = 4;

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}(,\\d{1,2})*");
    private static final Pattern PAIRS = Pattern.compile("\\d{1,2}=\\d{1,2}(,\\d{1,2}=\\d{1,2})*");

    public static Marking of(ItemKind kind, ItemVersion version) {
        return new Marking(kind, version.options());
    }

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?");

    /** Empty for what a person has to look at. @param answer null or empty: not answered */
    public Optional<BigDecimal> points(String answer) {
        String said = answer == null ? "" : answer;
        return switch (kind) {
            case ONE, TRUE_FALSE ->
                Optional.of(
                        whole(chosen(said).size() == 1 && chosen(said).stream().allMatch(this::isRight)));
            case SEVERAL -> Optional.of(several(chosen(said)));
            case ORDER -> Optional.of(inOrder(chosen(said)));
            case MATCH -> Optional.of(matched(pairs(said)));
            case FILL_IN, NUMBER ->
                Optional.of(whole(given(said).filter(Option::right).isPresent()));
            case OPEN -> said.isBlank() ? Optional.of(whole(false)) : Optional.empty();
        };
    }

    public boolean isWholly(String answer) {
        return points(answer)
                .filter(points -> points.compareTo(BigDecimal.ONE) == 0)
                .isPresent();
    }

    /** The numbers of the options that were chosen, or put in order; none for what can't be read. */
    public static List<Integer> chosen(String answer) {
        if (answer == null || !NUMBERS.matcher(answer).matches()) return List.of();
        List<Integer> numbers = new ArrayList<>();
        for (String one : answer.split(",")) numbers.add(Integer.valueOf(one));
        return numbers.stream().distinct().toList();
    }

    /** Which partner was given to which option, both by their numbers. */
    public static Map<Integer, Integer> pairs(String answer) {
        Map<Integer, Integer> pairs = new LinkedHashMap<>();
        if (answer == null || !PAIRS.matcher(answer).matches()) return pairs;
        for (String one : answer.split(",")) {
            String[] pair = one.split("=");
            pairs.put(Integer.valueOf(pair[0]), Integer.valueOf(pair[1]));
        }
        return pairs;
    }

    /** The option that a typed answer comes to; capitals and accents don't matter. Empty when it is none of them. */
    public Optional<Option> given(String answer) {
        if (answer == null || answer.isBlank()) return Optional.empty();
        if (kind == ItemKind.NUMBER)
            return plain(answer).flatMap(number -> options.stream()
                    .filter(option -> isNear(option, number))
                    .findFirst());
        String typed = Written.lookingAlike(answer);
        return options.stream()
                .filter(option -> typed.equals(
                                Written.lookingAlike(option.text().nl()))
                        || typed.equals(Written.lookingAlike(option.text().en())))
                .findFirst();
    }

    /** As people type it, also below zero. */
    public static Optional<BigDecimal> number(String typed, String language) {
        String text = typed.strip().replace('\u2212', '-');
        boolean isNegative = text.startsWith("-");
        return Decimals.read(isNegative ? text.substring(1) : text, language)
                .map(number -> isNegative ? number.negate() : number);
    }

    /** As it is kept: with a point, whatever the language. */
    private static Optional<BigDecimal> plain(String kept) {
        return PLAIN.matcher(kept).matches() ? Optional.of(new BigDecimal(kept)) : Optional.empty();
    }

    private static boolean isNear(Option option, BigDecimal number) {
        return option.number().subtract(number).abs().compareTo(option.tolerance()) <= 0;
    }

    private boolean isRight(int number) {
        return option(number).filter(Option::right).isPresent();
    }

    public Optional<Option> option(int number) {
        return number < 1 || number > options.size() ? Optional.empty() : Optional.of(options.get(number - 1));
    }

    private BigDecimal several(List<Integer> chosen) {
        long rights = options.stream().filter(Option::right).count();
        long right = chosen.stream().filter(this::isRight).count();
        return share(Math.max(0, right - (chosen.size() - right)), rights);
    }

    private BigDecimal inOrder(List<Integer> order) {
        int right = 0;
        for (int place = 0; place < Math.min(order.size(), options.size()); place++)
            if (order.get(place) == place + 1) right++;
        return share(right, options.size());
    }

    /** Partners that read the same are the same. */
    private BigDecimal matched(Map<Integer, Integer> pairs) {
        int asked = 0;
        int right = 0;
        for (int number = 1; number <= options.size(); number++) {
            Option option = options.get(number - 1);
            if (option.text().isBlank()) continue;
            asked++;
            Integer partner = pairs.get(number);
            boolean fits = partner != null
                    && option(partner)
                            .map(Option::partner)
                            .filter(given -> Objects.equals(given, option.partner()))
                            .isPresent();
            if (fits) right++;
        }
        return share(right, asked);
    }

    private static BigDecimal whole(boolean isRight) {
        return share(isRight ? 1 : 0, 1);
    }

    private static BigDecimal share(long part, long of) {
        return of == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.HALF_UP);
    }
}
