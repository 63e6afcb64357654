package nl.vaardig.inventory.round.result;

import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.round.Turnout;
import nl.vaardig.inventory.round.run.RoundTurnouts;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.privacy.smallgroup.Breakdown;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.privacy.smallgroup.SmallGroups;

/**
 * Who has answered, in all and by department, as the reader may see it: an HR advisor every department, the board none
 * that is small, nor one that would follow by subtraction.
 *
 * @param total null when even that is hidden
 * @param rows  in the order of the tree; turnout null where hidden
 */
public record ShownTurnout(Turnout total, List<Row> rows) {

    public record Row(long departmentId, String department, Turnout turnout) {}

    static ShownTurnout of(Map<Long, Turnout> byDepartment, DepartmentTree tree, int smallest, boolean seesPeople) {
        List<DepartmentTree.Node> asked = tree.inOrder().stream()
                .filter(node -> byDepartment.containsKey(node.id()))
                .toList();
        if (seesPeople) {
            return new ShownTurnout(
                    RoundTurnouts.total(byDepartment),
                    asked.stream()
                            .map(node -> new Row(node.id(), node.name(), byDepartment.get(node.id())))
                            .toList());
        }
        List<Breakdown.Child<DepartmentTree.Node, Turnout>> children = asked.stream()
                .map(node ->
                        new Breakdown.Child<>(node, byDepartment.get(node.id()).people(), byDepartment.get(node.id())))
                .toList();
        Breakdown<DepartmentTree.Node, Turnout> shown = new SmallGroups(smallest).breakdown(children, Turnout::plus);
        return new ShownTurnout(
                value(shown.total()),
                shown.rows().stream()
                        .map(row -> new Row(row.key().id(), row.key().name(), value(row.figure())))
                        .toList());
    }

    /** What the page of a round tells of all together, for a list of rounds: one that tells more would undo the hiding. */
    static Turnout total(Map<Long, Turnout> byDepartment, SmallGroups groups) {
        return value(groups.breakdown(
                        byDepartment.entrySet().stream()
                                .map(entry -> new Breakdown.Child<>(
                                        entry.getKey(), entry.getValue().people(), entry.getValue()))
                                .toList(),
                        Turnout::plus)
                .total());
    }

    private static Turnout value(Figure<Turnout> figure) {
        return figure.value().orElse(null);
    }
}
