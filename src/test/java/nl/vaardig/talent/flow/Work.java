package nl.vaardig.talent.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.employee.EndReason;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.talent.told.Hiding;
import nl.vaardig.talent.workforce.Employment;
import nl.vaardig.talent.workforce.EmploymentSpell;
import nl.vaardig.talent.workforce.Period;
import nl.vaardig.talent.workforce.PeriodUnit;
import nl.vaardig.talent.workforce.Stay;
import nl.vaardig.talent.workforce.StayRule;
import nl.vaardig.talent.workforce.TalentAsk;
import nl.vaardig.talent.workforce.TalentCriteria;
import nl.vaardig.talent.workforce.TalentGroup;
import nl.vaardig.talent.workforce.TalentScope;
import nl.vaardig.talent.workforce.Workforce;

/** Short ways to write down appointments, departments and readers for the tests of this floor. */
public final class Work {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final Hiding HR = new Hiding(new SmallGroups(5), true);
    public static final Hiding BOARD = new Hiding(new SmallGroups(5), false);
    public static final StayRule RULE = new StayRule(7);
    public static final long ANALYST = 7;
    public static final Map<Population, Set<Long>> ROLES =
            Map.of(Population.OTHER, Set.of(1L), Population.ICT, Set.of(ANALYST));

    private Work() {}

    public static Employment job(
            long employee, long department, long role, String start, String end, EndReason reason) {
        return new Employment(
                employee, department, role, LocalDate.parse(start), end == null ? null : LocalDate.parse(end), reason);
    }

    /** Whole histories, seen from the whole organisation. */
    public static List<Stay> stays(Collection<Employment> employments) {
        return EmploymentSpell.of(employments, RULE).stream()
                .map(Stay::everywhere)
                .toList();
    }

    /** People from..to in a department and role, employed since long ago. */
    public static List<Employment> people(int from, int to, long department, long role) {
        List<Employment> all = new ArrayList<>();
        for (int id = from; id <= to; id++) {
            all.add(job(id, department, role, "2018-01-01", null, null));
        }
        return all;
    }

    /** Departments as id and the id above it (0 = top). */
    public static DepartmentTree tree(long... idAndAbove) {
        List<DepartmentTree.Node> nodes = new ArrayList<>();
        for (int i = 0; i < idAndAbove.length; i += 2) {
            nodes.add(new DepartmentTree.Node(
                    idAndAbove[i],
                    "D" + idAndAbove[i],
                    "Afdeling " + idAndAbove[i],
                    idAndAbove[i + 1] == 0 ? null : idAndAbove[i + 1]));
        }
        return new DepartmentTree(nodes);
    }

    public static Workforce workforce(Employment... employments) {
        return workforce(Arrays.asList(employments));
    }

    public static Workforce workforce(List<Employment> employments) {
        return new Workforce(
                EmploymentSpell.of(employments, RULE),
                RULE,
                new TalentCriteria(Set.of(ANALYST), Map.of(), 1),
                List.of(),
                Map.of(),
                TODAY);
    }

    public static TalentAsk filter(Period period, TalentScope scope) {
        return new TalentAsk(period, PeriodUnit.YEAR, scope, TalentGroup.ALL, false, null);
    }

    public static TalentScope in(DepartmentTree tree, long department) {
        return new TalentScope(department, tree.withAllBelow(department), null, Set.of());
    }

    public static Study study(Workforce workforce, DepartmentTree tree, TalentAsk filter, Hiding hiding) {
        return new Study(filter, workforce, tree, ROLES, hiding);
    }
}
