package nl.vaardig.organisation.department;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All departments of a municipality as a tree, in memory: a few hundred nodes at most. */
public final class DepartmentTree {

    /** One department. @param parentId null at the top */
    public record Node(long id, String code, String name, Long parentId) {}

    private final Map<Long, Node> nodes = new LinkedHashMap<>();
    private final Map<Long, List<Node>> children = new HashMap<>();

    public DepartmentTree(Collection<Node> all) {
        for (Node node : all) {
            nodes.put(node.id(), node);
            children.computeIfAbsent(node.parentId(), key -> new ArrayList<>()).add(node);
        }
    }

    public Optional<Node> node(long id) {
        return Optional.ofNullable(nodes.get(id));
    }

    public String name(long id) {
        return node(id).map(Node::name).orElse("");
    }

    public List<Node> tops() {
        return children.getOrDefault(null, List.of());
    }

    public List<Node> childrenOf(long id) {
        return children.getOrDefault(id, List.of());
    }

    /** The department and everything below it; empty when it is not in this tree. */
    public Set<Long> withAllBelow(long id) {
        Set<Long> found = new LinkedHashSet<>();
        if (nodes.containsKey(id)) collect(id, found);
        return found;
    }

    private void collect(long id, Set<Long> found) {
        if (!found.add(id)) return;
        childrenOf(id).forEach(child -> collect(child.id(), found));
    }

    /** From the top down to the department itself. */
    public List<Node> pathTo(long id) {
        List<Node> path = new ArrayList<>();
        for (Node node = nodes.get(id);
                node != null;
                node = node.parentId() == null ? null : nodes.get(node.parentId())) {
            path.add(0, node);
        }
        return path;
    }

    public int depthOf(long id) {
        return pathTo(id).size() - 1;
    }

    /** Every department, parents before children, siblings by code: the order of a picker. */
    public List<Node> inOrder() {
        List<Node> order = new ArrayList<>();
        tops().forEach(top -> addInOrder(top, order));
        return order;
    }

    private void addInOrder(Node node, List<Node> order) {
        order.add(node);
        childrenOf(node.id()).forEach(child -> addInOrder(child, order));
    }
}
