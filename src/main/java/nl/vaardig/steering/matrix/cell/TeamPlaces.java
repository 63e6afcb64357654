package nl.vaardig.steering.matrix.cell;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vaardig.access.Sight;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.DepartmentTree.Node;
import nl.vaardig.platform.NotThere;

/** The departments whose people the current user may look at. */
public record TeamPlaces(DepartmentTree tree, Sight sight) {

    /** Parents before children. */
    public List<Node> all() {
        return tree.inOrder().stream()
                .filter(node -> sight.includesDepartment(node.id()))
                .toList();
    }

    /** Those that no other one stands above: a manager's own departments. */
    public List<Node> tops() {
        return all().stream()
                .filter(node -> node.parentId() == null || !sight.includesDepartment(node.parentId()))
                .toList();
    }

    /** The one to begin with; empty when there is none to look at. */
    public Optional<Node> first() {
        return tops().stream().findFirst();
    }

    /** How far below its top one stands, for a picker. */
    public int depthOf(Node node) {
        return (int) tree.pathTo(node.id()).stream()
                        .filter(above -> sight.includesDepartment(above.id()))
                        .count()
                - 1;
    }

    /** @throws NotThere when it is not there, or not the user's to look into */
    public Node get(long department) {
        return tree.node(department)
                .filter(node -> sight.includesDepartment(node.id()))
                .orElseThrow(NotThere::new);
    }

    Set<Long> in(TeamScope scope) {
        if (scope.departmentId() == null) return all().stream().map(Node::id).collect(toSet());
        Node node = get(scope.departmentId());
        return scope.withBelow() ? tree.withAllBelow(node.id()) : Set.of(node.id());
    }
}
