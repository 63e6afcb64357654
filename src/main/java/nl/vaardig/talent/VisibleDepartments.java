package nl.vaardig.talent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.organisation.DepartmentTree;
import nl.vaardig.privacy.Breakdown;
import nl.vaardig.privacy.Breakdown.Child;
import nl.vaardig.privacy.SmallGroups;

/**
 * The departments whose figures may be shown to a reader who may not see the people: large enough, and so chosen that
 * nothing small follows from a department minus those below it. Decided from the top down over the whole tree, so that
 * every page hides the same ones.
 */
final class VisibleDepartments {

    private final DepartmentTree tree;
    private final Map<Long, Set<Long>> own;
    private final SmallGroups groups;
    private final Set<Long> whole = new HashSet<>();
    private final Set<Long> apart = new HashSet<>();

    private VisibleDepartments(DepartmentTree tree, Map<Long, Set<Long>> own, SmallGroups groups) {
        this.tree = tree;
        this.own = own;
        this.groups = groups;
    }

    /** @param own people who work in a department itself, not below it */
    static VisibleDepartments of(DepartmentTree tree, Map<Long, Set<Long>> own, SmallGroups groups) {
        VisibleDepartments departments = new VisibleDepartments(tree, own, groups);
        departments.decide(null, tree.tops());
        return departments;
    }

    /** A department with all below it. */
    boolean shows(long department) {
        return whole.contains(department);
    }

    /** Those who work in a department itself, beside the departments below it. */
    boolean showsOwn(long department) {
        return apart.contains(department);
    }

    private void decide(Long parent, List<DepartmentTree.Node> children) {
        if (children.isEmpty()) return;
        List<Child<Long, Integer>> all = new ArrayList<>();
        children.forEach(child -> all.add(child(child.id(), below(child.id()).size())));
        if (parent != null)
            all.add(child(null, own.getOrDefault(parent, Set.of()).size()));
        for (Breakdown.Row<Long, Integer> row :
                groups.breakdown(all, Integer::sum).rows()) {
            if (row.figure().isHidden()) continue;
            if (row.key() == null) {
                apart.add(parent);
            } else {
                whole.add(row.key());
                decide(row.key(), tree.childrenOf(row.key()));
            }
        }
    }

    private static Child<Long, Integer> child(Long id, int people) {
        return new Child<>(id, people, people);
    }

    private Set<Long> below(long department) {
        Set<Long> people = new HashSet<>();
        tree.withAllBelow(department).forEach(id -> people.addAll(own.getOrDefault(id, Set.of())));
        return people;
    }
}
