package nl.vaardig.steering.outlook.forecast;

import java.math.BigDecimal;

/**
 * What is done in one year, in people; fractions for part of a year or of a job.
 *
 * @param hire   come in that year at the level and are holders from then on
 * @param train  start a path that ends that year; as many reach the level as the completion rate says
 * @param borrow from another municipality or an agency, for that year only
 */
public record Measures(BigDecimal hire, BigDecimal train, BigDecimal borrow) {

    public static final Measures NONE = of(0, 0, 0);

    /** @throws IllegalArgumentException for a negative number of people */
    public Measures {
        if (hire.signum() < 0 || train.signum() < 0 || borrow.signum() < 0) {
            throw new IllegalArgumentException("A number of people is never negative");
        }
    }

    public static Measures of(int hire, int train, int borrow) {
        return new Measures(BigDecimal.valueOf(hire), BigDecimal.valueOf(train), BigDecimal.valueOf(borrow));
    }
}
