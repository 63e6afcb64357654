package nl.vaardig.steering.outlook;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.learning.course.CourseCosts;
import nl.vaardig.steering.coverage.need.NeedCover;
import nl.vaardig.steering.matrix.cell.TeamSkill;
import nl.vaardig.steering.outlook.forecast.Demand;
import nl.vaardig.steering.outlook.forecast.Outlook;
import nl.vaardig.steering.outlook.forecast.OutlookYear;
import nl.vaardig.steering.outlook.forecast.Scenario;
import nl.vaardig.steering.outlook.forecast.SkillLevel;
import nl.vaardig.steering.outlook.forecast.Supply;
import nl.vaardig.steering.outlook.hiring.Newcomers;
import nl.vaardig.talent.rate.OutflowRate;
import nl.vaardig.talent.rate.OutflowRates;

/**
 * A skill at a level that goals ask numbers of people for, with everything an outlook of it is made of.
 *
 * @param groups   the people who are at the level now, by the outflow rate of their group
 * @param together whether one rate of everyone stands for all of them, to who may not know which groups they belong to:
 *                 from the mean of the rates of a few people those groups could be worked out
 * @param arrivals people on a path to the level who are not there yet, by the year they are due; where together, a few
 *                 are told with a later year, and fewer than the smallest group are left out
 * @param newcomers who is hired in a year and what they bring, by population or, where together, of everyone
 * @param visible  whether this reader may see the figures
 */
public record Subject(
        SkillLevel about,
        TeamSkill skill,
        List<Demand> demands,
        Map<OutflowRate, Long> groups,
        boolean together,
        Map<Integer, Integer> arrivals,
        List<Newcomers> newcomers,
        Completion completion,
        Optional<CourseCosts.Cost> course,
        boolean visible) {

    /** Who is at the level, by the rate at which their group leaves. */
    static Map<OutflowRate, Long> groups(NeedCover cover, OutflowRates rates) {
        return cover.holders().stream().collect(groupingBy(holder -> rates.of(holder.population()), counting()));
    }

    /** The same with the rate of everyone, which says nothing of who they are. */
    static Map<OutflowRate, Long> together(NeedCover cover, OutflowRates rates) {
        long people = cover.holders().size();
        return people == 0 ? Map.of() : Map.of(rates.all(), people);
    }

    public int holders() {
        return groups.values().stream().mapToInt(Long::intValue).sum();
    }

    /** The mean of the rates of the holders' groups, 0–1; where nobody is at the level nobody leaves. */
    public BigDecimal outflow() {
        if (groups.isEmpty()) return BigDecimal.ZERO;
        BigDecimal leaving = groups.entrySet().stream()
                .map(group ->
                        BigDecimal.valueOf(group.getKey().yearly()).multiply(BigDecimal.valueOf(group.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return leaving.divide(BigDecimal.valueOf(holders()), MathContext.DECIMAL64)
                .min(BigDecimal.ONE);
    }

    Supply supply() {
        return new Supply(holders(), outflow(), arrivals, completion.rate(), hires());
    }

    /** People hired in a year who bring the level. */
    public BigDecimal hires() {
        return newcomers.stream().map(Newcomers::expected).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The most people that any goal asks. */
    public int most() {
        return demands.stream().mapToInt(Demand::people).max().orElse(0);
    }

    /** The year from which the most people are needed. */
    public int target() {
        int most = most();
        return demands.stream()
                .filter(demand -> demand.people() == most)
                .mapToInt(Demand::fromYear)
                .min()
                .orElse(0);
    }

    Outlook outlook(Scenario scenario, LocalDate today, int lastYear) {
        return Outlook.of(supply(), demands, scenario, today, lastYear);
    }

    /** The target year under an outlook; its first year where the target is past. */
    public OutlookYear inTarget(Outlook outlook) {
        return outlook.years().stream()
                .filter(year -> year.year() == target())
                .findFirst()
                .orElse(outlook.years().get(0));
    }

    public String path() {
        return "/outlook/" + about.skillId() + "/" + about.level();
    }
}
