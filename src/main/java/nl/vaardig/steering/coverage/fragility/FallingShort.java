package nl.vaardig.steering.coverage.fragility;

import java.time.LocalDate;
import java.util.Collection;
import nl.vaardig.inventory.gap.OutflowRisk;

/**
 * The chance that a unit has too few people for a skill on a day to come (rules.md, The chance of too few): certain
 * leavers are gone, the others leave at the pace of their group, independently of each other, and nobody is taken on or
 * trained. A figure about the unit; with few holders in a group it may only be shown where the group's rate may.
 *
 * @param day            the day asked about
 * @param needed         m, 1 or more
 * @param holders        people at or above the level now, 0 or more
 * @param certainLeavers those whose last day lies before that day
 * @param expected       people expected to be there on that day, 0 or more
 * @param chance         of having fewer than m on that day, 0–1
 */
public record FallingShort(LocalDate day, int needed, int holders, int certainLeavers, double expected, double chance) {

    /**
     * @param today the day the holders were counted
     * @throws IllegalArgumentException for a day before today or fewer than 1 needed
     */
    public static FallingShort on(LocalDate day, LocalDate today, int needed, Collection<Holder> holders) {
        if (day.isBefore(today)) {
            throw new IllegalArgumentException("Looking ahead from " + today + " to " + day);
        }
        double[] gone = holders.stream()
                .mapToDouble(holder -> holder.goneOn(day, today))
                .toArray();
        double expected = 0;
        for (double chance : gone) expected += 1 - chance;
        int certain =
                (int) holders.stream().filter(holder -> holder.isGoneFor(day)).count();
        return new FallingShort(day, needed, gone.length, certain, expected, OutflowRisk.ofFallingBelow(needed, gone));
    }

    /** The known ends alone leave too few, whatever the others do. */
    public boolean isCertain() {
        return holders - certainLeavers < needed;
    }
}
