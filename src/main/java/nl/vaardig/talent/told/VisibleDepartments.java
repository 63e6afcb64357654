package nl.vaardig.talent.told;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.privacy.smallgroup.Branch;
import nl.vaardig.privacy.smallgroup.SmallGroups;

/**
 * The departments whose figures may be shown to a reader who may not see the people: large enough, and so chosen that
 * nothing small follows from a department minus those below it. Decided over the whole tree at once, so that every page
 * hides the same ones. The whole organisation is told in any case: how many work there is no secret.
 */
public final class VisibleDepartments {

    /** @param own only those who work in the department itself, where there are others below it */
    private record Place(long department, boolean own) {}

    private final DepartmentTree tree;
    private final Map<Long, Set<Long>> own;
    private final Map<Long, Integer> places = new HashMap<>();
    private final Set<Place> shown;

    private VisibleDepartments(DepartmentTree tree, Map<Long, Set<Long>> own, SmallGroups groups) {
        this.tree = tree;
        this.own = own;
        own.values().forEach(people -> people.forEach(id -> places.merge(id, 1, Integer::sum)));
        shown = groups.shownOf(tree.tops().stream().map(this::branch).toList());
    }

    /** @param own people who work in a department itself, not below it */
    static VisibleDepartments of(DepartmentTree tree, Map<Long, Set<Long>> own, SmallGroups groups) {
        return new VisibleDepartments(tree, own, groups);
    }

    /** A department with all below it. */
    public boolean shows(long department) {
        return shown.contains(new Place(department, false));
    }

    /** Those who work in a department itself, beside the departments below it. */
    public boolean showsOwn(long department) {
        return shown.contains(new Place(department, true));
    }

    private Branch<Place> branch(DepartmentTree.Node node) {
        List<DepartmentTree.Node> children = tree.childrenOf(node.id());
        if (children.isEmpty()) return leaf(new Place(node.id(), false));
        List<Branch<Place>> below = new ArrayList<>();
        children.forEach(child -> below.add(branch(child)));
        below.add(leaf(new Place(node.id(), true)));
        return new Branch<>(new Place(node.id(), false), below(node.id()), 0, below);
    }

    /** Whoever works in two departments hides nobody in either. */
    private Branch<Place> leaf(Place place) {
        Set<Long> people = own.getOrDefault(place.department(), Set.of());
        long alone = people.stream().filter(id -> places.get(id) == 1).count();
        return new Branch<>(place, people.size(), alone, List.of());
    }

    private long below(long department) {
        Set<Long> people = new HashSet<>();
        tree.withAllBelow(department).forEach(id -> people.addAll(own.getOrDefault(id, Set.of())));
        return people.size();
    }
}
