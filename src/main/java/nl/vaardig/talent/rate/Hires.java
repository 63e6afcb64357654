package nl.vaardig.talent.rate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.talent.workforce.Period;

/**
 * The people who came from outside the municipality in a run of days; who moved within it is not among them.
 *
 * @param period a year or more
 */
public record Hires(Period period, List<Hire> people) {

    /** A year with its leap days. */
    private static final BigDecimal DAYS = new BigDecimal("365.25");

    /** @param population of the first job role */
    public record Hire(long employeeId, LocalDate on, Population population) {

        /** Whether a day lies in the first twelve months: what was learned later was not brought. */
        public boolean isInFirstYear(LocalDate day) {
            return !day.isBefore(on) && day.isBefore(on.plusYears(1));
        }
    }

    public Hires {
        people = List.copyOf(people);
    }

    public List<Hire> of(Population population) {
        return people.stream().filter(hire -> hire.population() == population).toList();
    }

    /** The mean number of hires in a year. */
    public BigDecimal perYear(Population population) {
        long days = ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
        return BigDecimal.valueOf(of(population).size())
                .multiply(DAYS)
                .divide(BigDecimal.valueOf(days), MathContext.DECIMAL64);
    }
}
