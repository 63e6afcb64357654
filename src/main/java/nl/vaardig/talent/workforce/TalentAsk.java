package nl.vaardig.talent.workforce;

import java.time.LocalDate;
import java.util.List;

/**
 * What a reader chose to see.
 *
 * @param period    from and until, both included
 * @param unit      how the period is cut up in the table
 * @param voluntary the curve of resigning only
 * @param at        first day of the period of the table to look at more closely
 */
public record TalentAsk(
        Period period, PeriodUnit unit, TalentScope scope, TalentGroup group, boolean voluntary, LocalDate at) {

    public List<Period> periods() {
        return unit.split(period);
    }

    /** The period looked at: the one asked for, else the last whole one, else the last. */
    public Period closer() {
        List<Period> periods = periods();
        Period chosen = periods.get(periods.size() - 1);
        for (Period each : periods) {
            if (each.start().equals(at)) return each;
            if (unit.isWhole(each)) chosen = each;
        }
        return chosen;
    }

    /** The twelve months up to the last day: what the first sentence of the page is about. */
    public Period lastYear() {
        LocalDate until = period.end();
        return new Period(until.minusYears(1).plusDays(1), until);
    }
}
