package nl.vaardig.steering.outlook.forecast;

import java.math.BigDecimal;
import java.util.List;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.said.Sent;

/**
 * What is done in one year, in people; fractions for part of a year or of a job.
 *
 * @param hire   come in that year at the level and are holders from then on
 * @param train  start a path that ends that year; as many reach the level as the completion rate says
 * @param borrow from another municipality or an agency, for that year only
 */
public record Measures(BigDecimal hire, BigDecimal train, BigDecimal borrow) {

    public static final List<String> KINDS = List.of("hire", "train", "borrow");
    public static final Measures NONE = of(0, 0, 0);

    /** @throws IllegalArgumentException for a negative number of people */
    public Measures {
        if (hire.signum() < 0 || train.signum() < 0 || borrow.signum() < 0) {
            throw new IllegalArgumentException("A number of people is never negative");
        }
    }

    /**
     * Reads hire, train and borrow, each from 0 to {@value OutlookMeasure#MOST_PEOPLE} in tenths; who isn't said is nobody.
     *
     * @param end of the names of these fields where a form has several, such as {@code -2027}
     */
    public static Measures read(Said said, String end) {
        return new Measures(people(said, "hire" + end), people(said, "train" + end), people(said, "borrow" + end));
    }

    /** Puts them in the fields they are read from; nobody is an empty field. */
    public void fill(Sent fields, String end) {
        fields.with("hire" + end, text(hire)).with("train" + end, text(train)).with("borrow" + end, text(borrow));
    }

    private static String text(BigDecimal people) {
        return people.signum() == 0 ? "" : people.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal people(Said said, String field) {
        return said.amount(field, OutlookMeasure.MOST_PEOPLE, 1);
    }

    public static Measures of(int hire, int train, int borrow) {
        return new Measures(BigDecimal.valueOf(hire), BigDecimal.valueOf(train), BigDecimal.valueOf(borrow));
    }
}
