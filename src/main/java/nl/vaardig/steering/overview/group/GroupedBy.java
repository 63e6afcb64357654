package nl.vaardig.steering.overview.group;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.vaardig.steering.overview.group.GapCatalogue.GoalFact;

/** How the gap inventory is laid out. Keys of rows are ids, or constants of Track and Population. */
public enum GroupedBy {
    SKILL,
    TRACK,
    DEPARTMENT,
    JOB_ROLE,
    POPULATION,
    GOAL;

    /** Stands for the skills that no strategic goal names. */
    public static final Long NO_GOAL = 0L;

    /** In addresses: job-role. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Rows are skills or sets of them; else they are groups of people. */
    public boolean isOfSkills() {
        return this == SKILL || this == TRACK || this == GOAL;
    }

    public static Optional<GroupedBy> of(String code) {
        return Stream.of(values()).filter(by -> by.code().equals(code)).findFirst();
    }

    /** The table of these lines under a filter. A goal's own criticality counts in its row, and everywhere when it is the filter. */
    public GapTable<Object> table(Collection<GapLine> lines, GapAsk filter, GapCatalogue catalogue) {
        Optional<GoalFact> chosen = catalogue.goal(filter.goal());
        Function<GapLine, Integer> weight =
                chosen.isPresent() ? line -> chosen.get().skills().get(line.skillId()) : catalogue::criticality;
        var rules = new GapTable.Rules<Object>(
                groups(filter, catalogue),
                (line, key) -> criticality(line, key, catalogue, weight),
                catalogue::isManagerial);
        return GapTable.of(lines.stream().filter(filter.in(catalogue)).toList(), rules, weight);
    }

    /** Everyone behind a figure of the table that is about fewer people than the smallest group, managers apart as well. */
    public Set<Long> peopleOfFew(Collection<GapLine> lines, GapAsk filter, GapCatalogue catalogue, int smallest) {
        Function<GapLine, Collection<Object>> groups = groups(filter, catalogue);
        FewPeople few = new FewPeople(smallest);
        lines.stream().filter(filter.in(catalogue)).forEach(line -> {
            boolean manager = catalogue.isManagerial(line);
            few.add("total", manager, line.employeeId());
            groups.apply(line).forEach(key -> few.add(key, manager, line.employeeId()));
        });
        return few.people();
    }

    private int criticality(GapLine line, Object key, GapCatalogue catalogue, Function<GapLine, Integer> otherwise) {
        boolean ownGoal = this == GOAL && !NO_GOAL.equals(key);
        return ownGoal ? catalogue.goals().get((Long) key).skills().get(line.skillId()) : otherwise.apply(line);
    }

    /** The rows a line belongs to. */
    Function<GapLine, Collection<Object>> groups(GapAsk filter, GapCatalogue catalogue) {
        return switch (this) {
            case SKILL -> line -> List.of(line.skillId());
            case TRACK -> line -> List.of(catalogue.track(line));
            case JOB_ROLE -> line -> List.of(line.jobRoleId());
            case POPULATION -> line -> List.of(catalogue.population(line));
            case DEPARTMENT -> byChild(catalogue.childOf(filter.department()));
            case GOAL -> byGoal(catalogue, filter.goal());
        };
    }

    private static Function<GapLine, Collection<Object>> byChild(Map<Long, Long> childOf) {
        return line -> {
            Long child = childOf.get(line.departmentId());
            return child == null ? List.of() : List.of(child);
        };
    }

    private static Function<GapLine, Collection<Object>> byGoal(GapCatalogue catalogue, Long only) {
        Map<Long, Collection<Object>> known = new HashMap<>();
        return line -> known.computeIfAbsent(line.skillId(), skill -> {
            List<Object> goals = catalogue.goalsOf(skill).stream()
                    .filter(goal -> only == null || goal.equals(only))
                    .map(Object.class::cast)
                    .toList();
            return goals.isEmpty() ? List.of(NO_GOAL) : goals;
        });
    }
}
