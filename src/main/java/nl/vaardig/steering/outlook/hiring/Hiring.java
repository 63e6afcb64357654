package nl.vaardig.steering.outlook.hiring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vaardig.inventory.rating.first.FirstLevel;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.privacy.smallgroup.Share;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.steering.outlook.forecast.SkillLevel;
import nl.vaardig.talent.rate.Hires;
import nl.vaardig.talent.rate.Hires.Hire;

/**
 * What may be expected of people still to be hired (our own definition): as many as in the last years, and of them at a
 * level as many as of those before by the first rating in their first year. Who was not rated is not expected at the
 * level, just as only who is rated is counted now: a skill is mostly rated where the job asks for it, so the share of
 * those rated would promise far too much.
 *
 * @param assumed people a year, by population, in place of the average
 * @param first   by skill, then by person
 * @param learned those hired in these days tell what is brought: since people are rated here, and a year ago at last
 */
public record Hiring(
        Hires hires,
        Map<Population, Integer> assumed,
        Map<Long, Map<Long, FirstLevel>> first,
        List<Hire> learned,
        SmallGroups rule) {

    private static final Share NOBODY = new Share(0, 0);

    public static Hiring of(Hires hires, Map<Population, Integer> assumed, List<FirstLevel> first, SmallGroups rule) {
        Map<Long, Map<Long, FirstLevel>> bySkill =
                first.stream().collect(groupingBy(FirstLevel::skillId, toMap(FirstLevel::employeeId, level -> level)));
        return new Hiring(hires, assumed, bySkill, learned(hires, first), rule);
    }

    private static List<Hire> learned(Hires hires, List<FirstLevel> first) {
        Map<Long, Hire> byPerson =
                hires.people().stream().collect(toMap(Hire::employeeId, hire -> hire, (one, later) -> later));
        LocalDate since = first.stream()
                .filter(level -> byPerson.containsKey(level.employeeId()))
                .filter(level -> byPerson.get(level.employeeId()).isInFirstYear(level.on()))
                .map(FirstLevel::on)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        LocalDate until = hires.period().end().minusYears(1);
        return hires.people().stream()
                .filter(hire ->
                        hire.on().isAfter(since.minusYears(1)) && !hire.on().isAfter(until))
                .toList();
    }

    /** The same without what each of them brought: for who only tells how many there are. */
    public Hiring inNumbers() {
        return new Hiring(hires, assumed, Map.of(), List.of(), rule);
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
        Share all = atLevel(learned, about);
        return Stream.of(Population.values())
                .filter(population -> perYear(population).signum() > 0)
                .map(population -> {
                    List<Hire> theirs = learned.stream()
                            .filter(hire -> hire.population() == population)
                            .toList();
                    Share own = atLevel(theirs, about);
                    Share used = isEnough(own) ? own : isEnough(all) ? all : NOBODY;
                    int rated = (int)
                            theirs.stream().filter(hire -> isRated(hire, about)).count();
                    boolean changed = assumed.containsKey(population);
                    return new Newcomers(population, perYear(population), changed, own, rated, used);
                })
                .toList();
    }

    /** Everyone together, for who may not see which populations people belong to. */
    public List<Newcomers> together(SkillLevel about) {
        if (perYear().signum() == 0) return List.of();
        Share all = atLevel(learned, about);
        boolean told = isEnough(all);
        int rated = (int) learned.stream().filter(hire -> isRated(hire, about)).count();
        return List.of(new Newcomers(
                null, perYear(), !assumed.isEmpty(), told ? all : NOBODY, told ? rated : 0, told ? all : NOBODY));
    }

    private boolean isEnough(Share share) {
        return !rule.isTooSmall((long) share.denominator());
    }

    private Share atLevel(List<Hire> people, SkillLevel about) {
        long reached = people.stream()
                .filter(hire -> isRated(hire, about))
                .filter(hire -> level(hire, about).level() >= about.level())
                .count();
        return new Share(reached, people.size());
    }

    private boolean isRated(Hire hire, SkillLevel about) {
        FirstLevel level = level(hire, about);
        return level != null && hire.isInFirstYear(level.on());
    }

    private FirstLevel level(Hire hire, SkillLevel about) {
        return first.getOrDefault(about.skillId(), Map.of()).get(hire.employeeId());
    }
}
