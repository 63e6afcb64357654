package nl.vaardig.dashboard.outlook.hiring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vaardig.gap.scenario.SkillLevel;
import nl.vaardig.inventory.first.FirstLevel;
import nl.vaardig.organisation.Population;
import nl.vaardig.privacy.Share;
import nl.vaardig.privacy.SmallGroups;
import nl.vaardig.talent.inflow.Hires;

/**
 * What may be expected of people still to be hired [P]: as many as in the last years, and what those brought by the first
 * rating in their first year. Who was not rated then is unknown, which is not level 0, and changes no share.
 *
 * @param assumed people a year, by population, in place of the average
 * @param first   by skill, then by person
 */
public record Hiring(
        Hires hires, Map<Population, Integer> assumed, Map<Long, Map<Long, FirstLevel>> first, SmallGroups rule) {

    private static final Share NOBODY = new Share(0, 0);

    public static Hiring of(Hires hires, Map<Population, Integer> assumed, List<FirstLevel> first, SmallGroups rule) {
        return new Hiring(
                hires,
                assumed,
                first.stream().collect(groupingBy(FirstLevel::skillId, toMap(FirstLevel::employeeId, level -> level))),
                rule);
    }

    /** People hired in a year, of a population. */
    public BigDecimal perYear(Population population) {
        Integer people = assumed.get(population);
        return people == null ? hires.perYear(population) : BigDecimal.valueOf(people);
    }

    public BigDecimal perYear() {
        return Stream.of(Population.values()).map(this::perYear).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** By population; those of whom nobody is expected are left out. */
    public List<Newcomers> byPopulation(SkillLevel about) {
        Share all = share(hires.people(), about);
        return Stream.of(Population.values())
                .filter(population -> perYear(population).signum() > 0)
                .map(population -> {
                    List<Hires.Hire> theirs = hires.of(population);
                    Share own = share(theirs, about);
                    Share used = isEnough(own) ? own : isEnough(all) ? all : NOBODY;
                    boolean changed = assumed.containsKey(population);
                    return new Newcomers(population, perYear(population), changed, theirs.size(), own, used);
                })
                .toList();
    }

    /** Everyone together, for who may not see which populations people belong to. */
    public List<Newcomers> together(SkillLevel about) {
        if (perYear().signum() == 0) return List.of();
        Share all = share(hires.people(), about);
        Share told = isEnough(all) ? all : NOBODY;
        return List.of(new Newcomers(
                null, perYear(), !assumed.isEmpty(), hires.people().size(), told, told));
    }

    private boolean isEnough(Share share) {
        return !rule.isTooSmall((long) share.denominator());
    }

    private Share share(List<Hires.Hire> people, SkillLevel about) {
        Map<Long, FirstLevel> levels = first.getOrDefault(about.skillId(), Map.of());
        List<FirstLevel> rated = people.stream()
                .filter(hire -> levels.containsKey(hire.employeeId()))
                .filter(hire -> hire.isInFirstYear(levels.get(hire.employeeId()).on()))
                .map(hire -> levels.get(hire.employeeId()))
                .toList();
        long reached =
                rated.stream().filter(level -> level.level() >= about.level()).count();
        return new Share(reached, rated.size());
    }
}
