package nl.vaardig.learning.quiz.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vaardig.learning.quiz.item.Marking;

/**
 * How a question does, over people who each answered it once.
 *
 * @param people         who
 * @param difficulty     mean points, 0 (nobody has it) to 1 (everybody has it)
 * @param discrimination correlation of its points with those of the rest of the quiz, -1 to 1 (item-rest correlation);
 *                       null when either is the same for all, so that there is none
 * @param chosen         how many chose each option, by its number; of a question that is no choice empty
 */
public record ItemFigures(long people, double difficulty, Double discrimination, Map<Integer, Long> chosen) {

    /** One person's answer. @param rest mean points of the other questions of that attempt; null: there were none */
    public record Given(String answer, BigDecimal points, Double rest) {

        /** @param percent of the whole attempt @param questions that it had */
        public static Given of(String answer, BigDecimal points, BigDecimal percent, long questions) {
            Double rest = questions < 2
                    ? null
                    : (Double) ((percent.doubleValue() / 100 * questions - points.doubleValue()) / (questions - 1));
            return new Given(answer, points, rest);
        }
    }

    /** @param given at least one */
    public static ItemFigures of(List<Given> given, boolean isChoice) {
        double mean = given.stream()
                .mapToDouble(one -> one.points().doubleValue())
                .average()
                .orElse(0);
        Map<Integer, Long> chosen = new TreeMap<>();
        if (isChoice)
            given.forEach(one -> Marking.chosen(one.answer()).forEach(number -> chosen.merge(number, 1L, Long::sum)));
        return new ItemFigures(given.size(), mean, correlation(given), chosen);
    }

    private static Double correlation(List<Given> given) {
        List<Given> pairs = given.stream().filter(one -> one.rest() != null).toList();
        double meanPoints = pairs.stream()
                .mapToDouble(one -> one.points().doubleValue())
                .average()
                .orElse(0);
        double meanRest = pairs.stream().mapToDouble(Given::rest).average().orElse(0);
        double both = 0;
        double points = 0;
        double rest = 0;
        for (Given one : pairs) {
            double x = one.points().doubleValue() - meanPoints;
            double y = one.rest() - meanRest;
            both += x * y;
            points += x * x;
            rest += y * y;
        }
        boolean isThere = points > 1e-9 && rest > 1e-9;
        return isThere ? (Double) (both / Math.sqrt(points * rest)) : null;
    }

    /** Of all who answered. */
    public double share(int option) {
        return people == 0 ? 0 : chosen.getOrDefault(option, 0L) / (double) people;
    }
}
