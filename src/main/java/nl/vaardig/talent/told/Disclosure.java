package nl.vaardig.talent.told;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.privacy.smallgroup.Breakdown;
import nl.vaardig.privacy.smallgroup.Breakdown.Child;
import nl.vaardig.talent.workforce.Period;
import nl.vaardig.talent.workforce.TalentGroup;
import nl.vaardig.talent.workforce.TalentScope;
import nl.vaardig.talent.workforce.Workforce;

/**
 * Decides which groups a reader sees. A group within a part of the organisation is shown when it is large enough, when
 * the rest of that part is so too (or is nobody), and when neither follows from figures of other parts; in every
 * period of the table, because a hidden period follows from its neighbours.
 * <p>Someone with appointments in two departments is in both; that blurs a subtraction and never sharpens it.
 */
public final class Disclosure {

    private final Workforce workforce;
    private final DepartmentTree tree;
    private final Map<Population, Set<Long>> rolesOf;
    private final Hiding hiding;
    private final BiFunction<TalentGroup, Period, LongPredicate> membership;
    private final Map<Part, VisibleDepartments> known = new HashMap<>();

    /** Some people in a period: a group, or everyone else. */
    private record Part(TalentGroup group, boolean rest, Period period) {}

    /**
     * @param rolesOf    job roles by population
     * @param membership who belongs to a group in a period
     */
    public Disclosure(
            Workforce workforce,
            DepartmentTree tree,
            Map<Population, Set<Long>> rolesOf,
            Hiding hiding,
            BiFunction<TalentGroup, Period, LongPredicate> membership) {
        this.workforce = workforce;
        this.tree = tree;
        this.rolesOf = rolesOf;
        this.hiding = hiding;
        this.membership = membership;
    }

    public Hiding hiding() {
        return hiding;
    }

    public boolean shows(TalentGroup group, TalentScope scope, List<Period> periods) {
        return hiding.individuals() || periods.stream().allMatch(period -> showsIn(group, scope, period));
    }

    /** Which departments below one are shown, and whether those who work in it itself are. */
    public VisibleDepartments departments(Period period) {
        return departments(new Part(TalentGroup.ALL, false, period));
    }

    private boolean showsIn(TalentGroup group, TalentScope scope, Period period) {
        Part everyone = new Part(TalentGroup.ALL, false, period);
        if (!parted(scope, everyone) || group == TalentGroup.ALL) return parted(scope, everyone);
        Part rest = new Part(group, true, period);
        return parted(scope, new Part(group, false, period)) && (count(scope, rest) == 0 || parted(scope, rest));
    }

    /** Large enough, and not to be found by taking sister parts from the whole. */
    private boolean parted(TalentScope scope, Part part) {
        return !hiding.groups().isTooSmall(count(scope, part))
                && (scope.departmentId() == null || departments(part).shows(scope.departmentId()))
                && (scope.population() == null || populations(part).contains(scope.population()));
    }

    private long count(TalentScope scope, Part part) {
        Set<Long> people = new HashSet<>();
        people(scope, part).values().forEach(people::addAll);
        return people.size();
    }

    private Map<Long, Set<Long>> people(TalentScope scope, Part part) {
        LongPredicate members = membership.apply(part.group(), part.period());
        return workforce.peopleByDepartment(part.period(), part.rest() ? members.negate() : members, scope);
    }

    private VisibleDepartments departments(Part part) {
        return known.computeIfAbsent(
                part, key -> VisibleDepartments.of(tree, people(TalentScope.EVERYTHING, key), hiding.groups()));
    }

    private Set<Population> populations(Part part) {
        List<Child<Population, Long>> children = Arrays.stream(Population.values())
                .map(population -> {
                    long people = count(of(population), part);
                    return new Child<>(population, people, people);
                })
                .toList();
        return hiding.groups().partsOf(children, Long::sum).rows().stream()
                .filter(row -> row.figure().isVisible())
                .map(Breakdown.Row::key)
                .collect(Collectors.toSet());
    }

    private TalentScope of(Population population) {
        return new TalentScope(null, Set.of(), population, rolesOf.getOrDefault(population, Set.of()));
    }
}
