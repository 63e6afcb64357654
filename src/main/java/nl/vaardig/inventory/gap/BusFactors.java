package nl.vaardig.inventory.gap;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/**
 * How many people a unit can lose before a critical skill falls below what is needed (rules.md, Coverage and bus
 * factor). There is deliberately no list of people by load: nobody is ranked.
 */
public record BusFactors(List<CriticalSkill> skills) {

    public BusFactors {
        skills = List.copyOf(skills);
    }

    public static BusFactors of(Collection<CriticalSkill> skills) {
        return new BusFactors(List.copyOf(skills));
    }

    /** The lowest over the unit's critical skills, 0 or more; empty when it has none. */
    public OptionalInt lowest() {
        return skills.stream().mapToInt(skill -> skill.coverage().busFactor()).min();
    }

    /** The skills that set the lowest bus factor, in the order given. */
    public List<CriticalSkill> weakest() {
        int lowest = lowest().orElse(0);
        return skills.stream()
                .filter(skill -> skill.coverage().busFactor() == lowest)
                .toList();
    }

    /** Key-person load: Σ k over the skills with bus factor 1 that this person holds; 0 or more. A load, not a merit. */
    public int keyPersonLoad(long employeeId) {
        return skills.stream()
                .filter(skill -> skill.hangsOn(employeeId))
                .mapToInt(CriticalSkill::criticality)
                .sum();
    }
}
