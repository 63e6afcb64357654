package nl.vaardig.steering.outlook;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.vaardig.learning.assignment.CompletionRates.OnPath;
import nl.vaardig.learning.course.CourseCosts;
import nl.vaardig.privacy.smallgroup.Share;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.steering.coverage.need.CoverFigures;
import nl.vaardig.steering.coverage.need.NeedCover;
import nl.vaardig.steering.outlook.forecast.Demand;
import nl.vaardig.steering.outlook.forecast.SkillLevel;
import nl.vaardig.steering.outlook.hiring.Hiring;
import nl.vaardig.talent.rate.OutflowRates;

/**
 * Lays beside a skill at a level what is known of the years to come.
 *
 * @param figures what may be told; null = everything, to who may see the people
 */
record SubjectMaker(
        OutflowRates rates,
        Map<Long, Share> completed,
        Share completedOfAll,
        int assumed,
        Map<Long, List<OnPath>> onPaths,
        Hiring hiring,
        Map<Long, List<CourseCosts.Cost>> courses,
        CoverFigures figures,
        SmallGroups rule,
        LocalDate today) {

    /** @param covers the numbers of several goals for the same skill and level: the same people count for each */
    Subject make(SkillLevel about, List<NeedCover> covers) {
        NeedCover cover = covers.get(0);
        Map<Integer, Integer> all = arrivals(about, cover.ids());
        Map<Integer, Integer> arrivals = figures == null ? all : Arrivals.told(all, rule);
        return new Subject(
                about,
                cover.need().skill(),
                covers.stream()
                        .map(NeedCover::need)
                        .map(need -> new Demand(need.from().getYear(), need.people()))
                        .toList(),
                figures == null ? Subject.groups(cover, rates) : Subject.together(cover, rates),
                figures != null,
                arrivals,
                figures == null ? hiring.byPopulation(about) : hiring.together(about),
                Completion.of(about.skillId(), completed, completedOfAll, assumed, rule),
                CourseCosts.cheapest(courses.getOrDefault(about.skillId(), List.of()), about.level()),
                figures == null || figures.of(cover).isVisible());
    }

    /** What is overdue is expected this year. Somebody on two paths to the level arrives once, by the first. */
    private Map<Integer, Integer> arrivals(SkillLevel about, Set<Long> holders) {
        Map<Long, List<OnPath>> people = onPaths.getOrDefault(about.skillId(), List.of()).stream()
                .filter(path -> path.level() >= about.level() && !holders.contains(path.employeeId()))
                .collect(groupingBy(OnPath::employeeId));
        Map<Integer, Integer> arrivals = new TreeMap<>();
        people.values().forEach(paths -> {
            int first = paths.stream()
                    .mapToInt(path -> path.dueOn().getYear())
                    .min()
                    .orElseThrow();
            arrivals.merge(Math.max(first, today.getYear()), 1, Integer::sum);
        });
        return arrivals;
    }
}
