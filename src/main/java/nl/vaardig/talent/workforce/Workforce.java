package nl.vaardig.talent.workforce;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import nl.vaardig.talent.curve.Spell;
import nl.vaardig.talent.workforce.TalentCriteria.Reached;

/**
 * All employment of a municipality, read once, from which every figure of this floor follows without another query.
 *
 * @param spells     of everyone, also of those who left
 * @param reached    who is at a level of the talent rule, one row per person and skill
 * @param rule       which appointments are one stay, by which the spells were made
 * @param birthYears empty when not asked for; people without one are never under 35
 */
public record Workforce(
        List<EmploymentSpell> spells,
        StayRule rule,
        TalentCriteria criteria,
        List<Reached> reached,
        Map<Long, Integer> birthYears,
        LocalDate today) {

    private static final int YOUNG = 35;

    /** Who counts as digital talent over a window; the same set for every figure about that window. */
    public Set<Long> talents(Period window) {
        return criteria.who(spells, reached, window, today);
    }

    /** Those who belong to a group over a window. */
    public LongPredicate members(TalentGroup group, Period window) {
        return switch (group) {
            case ALL -> id -> true;
            case DIGITAL_TALENT -> talents(window)::contains;
            case OTHERS -> not(talents(window));
            case UNDER_35 -> id -> isYoung(id, window.start());
        };
    }

    private static LongPredicate not(Set<Long> some) {
        return id -> !some.contains(id);
    }

    /** Turns 34 or less in the year of the period's first day: only the year of birth is kept. */
    private boolean isYoung(long employee, LocalDate on) {
        Integer year = birthYears.get(employee);
        return year != null && on.getYear() - year < YOUNG;
    }

    /** Stays in a scope; for the whole organisation that is every spell. */
    public List<Stay> stays(TalentScope scope) {
        return scope.isEverything() ? spells.stream().map(Stay::everywhere).toList() : Stay.of(spells, scope::holds);
    }

    public static List<Stay> of(List<Stay> stays, LongPredicate members) {
        return stays.stream().filter(stay -> members.test(stay.employeeId())).toList();
    }

    /** Ids of the people with a stay that touches the period. */
    public static Set<Long> people(Collection<Stay> stays, Period period) {
        Set<Long> people = new HashSet<>();
        stays.stream().filter(stay -> stay.touches(period)).forEach(stay -> people.add(stay.employeeId()));
        return people;
    }

    /** People per department who worked in it (not below it) on a day of the period. */
    public Map<Long, Set<Long>> peopleByDepartment(Period period, LongPredicate members, TalentScope scope) {
        Map<Long, Set<Long>> people = new HashMap<>();
        for (EmploymentSpell spell : spells) {
            if (!members.test(spell.employeeId())) continue;
            for (Employment work : spell.appointments()) {
                if (scope.holds(work) && work.touches(period)) {
                    people.computeIfAbsent(work.departmentId(), key -> new HashSet<>())
                            .add(spell.employeeId());
                }
            }
        }
        return people;
    }

    /**
     * The first last day on record. Before it nobody is known to have left, because the register does not go back
     * further: figures of that time would show everyone staying. Empty when nobody left at all.
     */
    public Optional<LocalDate> firstKnownEnd() {
        return spells.stream()
                .map(EmploymentSpell::end)
                .filter(end -> end != null)
                .min(LocalDate::compareTo);
    }

    /** The period without the days for which leavers are not on record. */
    public Optional<Period> observable(Period asked) {
        LocalDate from =
                firstKnownEnd().filter(first -> first.isAfter(asked.start())).orElse(asked.start());
        return from.isAfter(asked.end()) ? Optional.empty() : Optional.of(new Period(from, asked.end()));
    }

    /** Spells of tenure for a curve; with voluntary, only resigning counts as leaving. */
    public List<Spell> tenure(List<Stay> stays, Period observed, boolean voluntary) {
        return voluntary ? TenureSpells.voluntary(stays, observed) : TenureSpells.everyExit(stays, observed);
    }
}
