package nl.vaardig.steering.outlook.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Demand against supply of one skill at one level, year by year, under one scenario (rules.md): what is there at the
 * end of a year = what was there at its beginning × (1 − r) + who is hired as in the years before and brings the level
 * + who completes a path + whom the scenario trains and hires. Newcomers share in the outflow from the next year on;
 * the first year counts outflow and hires for the days left in it. Borrowed people are added to the year and not
 * carried over. What is needed doesn't grow by hires.
 *
 * @param scenario its name
 * @param years    in order, without holes
 */
public record Outlook(String scenario, List<OutlookYear> years) {

    /** Further ahead a rate of today means nothing (our own number). */
    public static final int MOST_YEARS = 30;

    public Outlook {
        years = List.copyOf(years);
    }

    /**
     * @param today    the day the holders were counted; its year is the first
     * @param lastYear included
     * @throws IllegalArgumentException when the last year lies before today's, or more than {@link #MOST_YEARS} on
     */
    public static Outlook of(
            Supply supply, Collection<Demand> demands, Scenario scenario, LocalDate today, int lastYear) {
        int first = today.getYear();
        if (lastYear < first || lastYear > first + MOST_YEARS) {
            throw new IllegalArgumentException("An outlook from " + first + " to " + lastYear);
        }
        List<OutlookYear> years = new ArrayList<>();
        BigDecimal there = BigDecimal.valueOf(supply.holders());
        for (int year = first; year <= lastYear; year++) {
            BigDecimal staying = year == first ? supply.stayingFrom(today) : supply.staying();
            BigDecimal hired = year == first ? supply.hiredFrom(today) : supply.yearlyHires();
            OutlookYear next = year(
                    new Beginning(year, there, staying, hired), supply, scenario.in(year), Demand.in(year, demands));
            years.add(next);
            there = next.supply().subtract(next.borrowed());
        }
        return new Outlook(scenario.name(), years);
    }

    /** @param staying the share of those who are there that is still there at the end */
    private record Beginning(int year, BigDecimal there, BigDecimal staying, BigDecimal hired) {}

    private static OutlookYear year(Beginning from, Supply supply, Measures measures, int needed) {
        BigDecimal left = from.there().multiply(from.staying(), Supply.DIGITS);
        BigDecimal inflow = supply.arriving(from.year())
                .add(supply.completed(measures.train()))
                .add(measures.hire());
        BigDecimal total = left.add(from.hired()).add(inflow).add(measures.borrow());
        return new OutlookYear(
                from.year(), from.there().subtract(left), from.hired(), inflow, measures.borrow(), total, needed);
    }
}
