package nl.vaardig.steering.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.steering.coverage.fragility.FallingShort;
import nl.vaardig.steering.coverage.fragility.Holder;
import nl.vaardig.steering.coverage.need.NeedCover;
import nl.vaardig.steering.coverage.need.NeedHolder;
import nl.vaardig.talent.rate.OutflowRate;
import nl.vaardig.talent.rate.OutflowRates;

/**
 * What lies ahead of the people who count: contracts that end, retirements they told of, and for everyone else the rate
 * at which their group leaves.
 *
 * @param retirements years told, by employee
 */
public record Fragility(LocalDate today, OutflowRates rates, Map<Long, Integer> retirements) {

    /** How far ahead: contract ends are shown and chances counted until then. */
    public static final int MONTHS = 12;

    public LocalDate until() {
        return today.plusMonths(MONTHS);
    }

    public FallingShort of(NeedCover cover) {
        List<Holder> holders = cover.holders().stream()
                .map(holder -> Holder.of(
                        holder.employeeId(),
                        rates.of(holder.population()).yearly(),
                        holder.endsOn(),
                        retirements.get(holder.employeeId())))
                .toList();
        return FallingShort.on(until(), today, cover.need().people(), holders);
    }

    /** The appointment ends within the months looked ahead. */
    public boolean endsSoon(NeedHolder holder) {
        return holder.endsOn() != null && holder.endsOn().isBefore(until());
    }

    public Integer retirement(NeedHolder holder) {
        return retirements.get(holder.employeeId());
    }

    /** The groups that the people who count belong to, with the rate each was given. */
    public List<OutflowRate> rates(NeedCover cover) {
        return cover.holders().stream()
                .map(holder -> rates.of(holder.population()))
                .distinct()
                .toList();
    }
}
