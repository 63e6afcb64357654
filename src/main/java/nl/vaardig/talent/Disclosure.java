package nl.vaardig.talent;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import nl.vaardig.organisation.DepartmentTree;
import nl.vaardig.organisation.Population;
import nl.vaardig.privacy.Breakdown;
import nl.vaardig.privacy.Breakdown.Child;

/**
 * Decides which groups a reader sees. A group within a part of the organisation is shown when it is large enough, when
 * the rest of that part is so too (or is nobody), and when neither follows from figures of other parts; in every
 * period of the table, because a hidden period follows from its neighbours.
 * <p>Someone with appointments in two departments is in both; that blurs a subtraction and never sharpens it.
 *
 * @param rolesOf job roles by population
 */
record Disclosure(Workforce workforce, DepartmentTree tree, Map<Population, Set<Long>> rolesOf, Hiding hiding) {

    boolean shows(TalentGroup group, TalentScope scope, List<Period> periods) {
        return hiding.individuals() || periods.stream().allMatch(period -> showsIn(group, scope, period));
    }

    /** Departments whose figures about everyone are shown in each of the periods. */
    Set<Long> departments(List<Period> periods) {
        return periods.stream().map(period -> visible(period, id -> true)).reduce(Disclosure::both).orElse(Set.of());
    }

    private static Set<Long> both(Set<Long> one, Set<Long> other) {
        return one.stream().filter(other::contains).collect(Collectors.toSet());
    }

    private boolean showsIn(TalentGroup group, TalentScope scope, Period period) {
        LongPredicate members = workforce.members(group, period);
        boolean everyone = group == TalentGroup.ALL;
        return parted(scope, period, id -> true)
                && (everyone || parted(scope, period, members) && restParted(scope, period, members.negate()));
    }

    private boolean restParted(TalentScope scope, Period period, LongPredicate rest) {
        return count(scope, period, rest) == 0 || parted(scope, period, rest);
    }

    /** Large enough, and not to be found by taking sister parts from the whole. */
    private boolean parted(TalentScope scope, Period period, LongPredicate members) {
        if (hiding.groups().isTooSmall(count(scope, period, members))) {
            return false;
        }
        return (scope.departmentId() == null || visible(period, members).contains(scope.departmentId()))
                && (scope.population() == null || populations(period, members).contains(scope.population()));
    }

    private long count(TalentScope scope, Period period, LongPredicate members) {
        return workforce.peopleByDepartment(period, members, scope).values().stream().flatMap(Set::stream).distinct()
                .count();
    }

    private Set<Long> visible(Period period, LongPredicate members) {
        return VisibleDepartments.of(tree, workforce.peopleByDepartment(period, members, TalentScope.EVERYTHING),
                hiding.groups());
    }

    private Set<Population> populations(Period period, LongPredicate members) {
        List<Child<Population, Long>> children = Arrays.stream(Population.values()).map(population -> {
            long people = count(of(population), period, members);
            return new Child<>(population, people, people);
        }).toList();
        return hiding.groups().breakdown(children, Long::sum).rows().stream()
                .filter(row -> row.figure().isVisible()).map(Breakdown.Row::key).collect(Collectors.toSet());
    }

    private TalentScope of(Population population) {
        return new TalentScope(null, Set.of(), population, rolesOf.getOrDefault(population, Set.of()));
    }
}
