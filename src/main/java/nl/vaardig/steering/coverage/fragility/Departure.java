package nl.vaardig.steering.coverage.fragility;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vaardig.inventory.gap.BusFactors;
import nl.vaardig.inventory.gap.CriticalSkill;

/**
 * What if these people leave, at once and without anyone taking their place? Chosen people, never predicted ones: which
 * skills fall below need, and the bus factors (with the key-person load of whoever stays) before and after.
 *
 * @param skills one per skill of the unit, in the order given, also those that lose nobody
 */
public record Departure(List<SkillLoss> skills) {

    public Departure {
        skills = List.copyOf(skills);
    }

    /**
     * @param skills  of the unit, with today's holders
     * @param leavers ids of employees; who holds nothing here makes no difference
     */
    public static Departure of(Collection<CriticalSkill> skills, Set<Long> leavers) {
        return new Departure(skills.stream()
                .map(skill -> new SkillLoss(skill, without(skill, leavers)))
                .toList());
    }

    private static CriticalSkill without(CriticalSkill skill, Set<Long> leavers) {
        Set<Long> staying = skill.holders().stream()
                .filter(holder -> !leavers.contains(holder))
                .collect(Collectors.toSet());
        return new CriticalSkill(skill.skillId(), skill.criticality(), skill.needed(), staying);
    }

    /** The skills with enough holders now and too few afterwards. */
    public List<SkillLoss> fallingBelowNeed() {
        return skills.stream().filter(SkillLoss::fallsBelowNeed).toList();
    }

    public BusFactors before() {
        return BusFactors.of(skills.stream().map(SkillLoss::before).toList());
    }

    public BusFactors after() {
        return BusFactors.of(skills.stream().map(SkillLoss::after).toList());
    }
}
