package nl.vaardig.talent.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.DepartmentTree.Node;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.talent.told.ShownFlows;
import nl.vaardig.talent.told.VisibleDepartments;
import nl.vaardig.talent.workforce.Period;
import nl.vaardig.talent.workforce.TalentGroup;
import nl.vaardig.talent.workforce.TalentScope;

/**
 * The flows of the departments just below the one looked at, in one period. For a reader who may not see the people
 * the small ones are taken together, and with them as many others as it takes to keep the small ones unknown.
 *
 * @param rows      shown one by one; departments where nobody worked in the period are left out
 * @param remainder the hidden ones together; hidden itself when there are none or too few people in them
 * @param together  how many departments are in the remainder
 */
public record DepartmentFlows(List<Row> rows, Figure<ShownFlows> remainder, int together) {

    /**
     * @param departmentId of the department with all below it; null for those who work in the upper department itself
     * @param name         of the department, or of the upper one
     * @param talent       of the digital talent in it
     */
    public record Row(Long departmentId, String name, ShownFlows everyone, Figure<ShownFlows> talent) {}

    /** A department with all below it, or the upper department alone. */
    private record Place(Node node, boolean alone, Set<Long> departments) {}

    public static DepartmentFlows of(Study study, Period period) {
        TalentScope scope = study.filter().scope();
        List<Row> rows = new ArrayList<>();
        Set<Long> hidden = new HashSet<>();
        int together = 0;
        for (Place place : places(study)) {
            if (isShown(study, place, period)) {
                Row row = row(study, place, period);
                if (row.everyone().flows().people() > 0) rows.add(row);
            } else {
                hidden.addAll(place.departments());
                together++;
            }
        }
        TalentScope rest = scope.in(scope.departmentId(), hidden);
        boolean known = !hidden.isEmpty() && study.disclosure().shows(TalentGroup.ALL, scope, List.of(period));
        return new DepartmentFlows(rows, together(study, rest, period, known), together);
    }

    private static Figure<ShownFlows> together(Study study, TalentScope rest, Period period, boolean known) {
        ShownFlows flows = study.uncovered(TalentGroup.ALL, rest, period);
        return study.hiding().groups().figure(known ? flows.flows().people() : 0, flows);
    }

    /** Below the one looked at. One top says nothing that the whole does not: then those below it. */
    private static List<Place> places(Study study) {
        DepartmentTree tree = study.tree();
        TalentScope scope = study.filter().scope();
        if (!study.hiding().individuals() && scope.population() != null) return List.of();
        boolean oneTop = scope.departmentId() == null && tree.tops().size() == 1;
        Long upper = oneTop ? (Long) tree.tops().get(0).id() : scope.departmentId();
        List<Place> places = new ArrayList<>();
        List<Node> below = upper == null ? tree.tops() : tree.childrenOf(upper);
        below.forEach(node -> places.add(new Place(node, false, tree.withAllBelow(node.id()))));
        if (upper != null && !below.isEmpty()) {
            places.add(new Place(tree.node(upper).orElseThrow(), true, Set.of(upper)));
        }
        return places;
    }

    private static boolean isShown(Study study, Place place, Period period) {
        if (study.hiding().individuals()) return true;
        VisibleDepartments visible = study.disclosure().departments(period);
        long id = place.node().id();
        return place.alone() ? visible.showsOwn(id) : visible.shows(id);
    }

    private static Row row(Study study, Place place, Period period) {
        TalentScope scope = study.filter().scope().in(place.node().id(), place.departments());
        ShownFlows talent = study.uncovered(TalentGroup.DIGITAL_TALENT, scope, period);
        boolean shown = !place.alone() && study.disclosure().shows(TalentGroup.DIGITAL_TALENT, scope, List.of(period));
        return new Row(
                place.alone() ? null : place.node().id(),
                place.node().name(),
                study.uncovered(TalentGroup.ALL, scope, period),
                study.hiding().when(shown, talent));
    }
}
