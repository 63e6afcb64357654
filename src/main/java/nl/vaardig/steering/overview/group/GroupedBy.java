package nl.vaardig.steering.overview.group;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.overview.line.GapLines;

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
    public GapTable<Object> table(GapLines lines, GapAsk filter, GapCatalogue catalogue) {
        return GapTable.of(lines, this, filter, catalogue);
    }

    /** Everyone behind a figure of the table that is about fewer people than the smallest group, managers apart as well. */
    public Set<Long> peopleOfFew(GapLines lines, GapAsk filter, GapCatalogue catalogue, int smallest) {
        return new FewPeople(smallest, rows(lines, filter, catalogue))
                .of(lines, new LetThrough(lines, filter, catalogue), catalogue.managerial(lines.jobRoles()));
    }

    /** The rows that lines fall in. */
    Rows rows(GapLines lines, GapAsk filter, GapCatalogue catalogue) {
        return switch (this) {
            case SKILL -> Rows.ofSkills(lines, List::of);
            case TRACK -> Rows.ofSkills(lines, skill -> track(catalogue, skill));
            case JOB_ROLE -> Rows.ofJobRoles(lines, List::of);
            case POPULATION ->
                Rows.ofJobRoles(
                        lines, role -> List.of(catalogue.jobRoles().get(role).population()));
            case DEPARTMENT -> {
                Map<Long, Long> childOf = catalogue.childOf(filter.department());
                yield Rows.ofDepartments(
                        lines,
                        department -> childOf.containsKey(department) ? List.of(childOf.get(department)) : List.of());
            }
            case GOAL -> Rows.ofSkills(lines, skill -> goals(catalogue, skill, filter.goal()));
        };
    }

    /** None for a skill that people know and that belongs to no published version. */
    private static List<Track> track(GapCatalogue catalogue, long skill) {
        return catalogue.skills().containsKey(skill)
                ? List.of(catalogue.skills().get(skill).track())
                : List.of();
    }

    private static List<Long> goals(GapCatalogue catalogue, long skill, Long only) {
        List<Long> goals = catalogue.goalsOf(skill).stream()
                .filter(goal -> only == null || goal.equals(only))
                .toList();
        return goals.isEmpty() ? List.of(NO_GOAL) : goals;
    }
}
