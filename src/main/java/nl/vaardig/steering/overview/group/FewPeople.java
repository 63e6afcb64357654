package nl.vaardig.steering.overview.group;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds the groups of fewer people than the smallest: a look at their figure is a look at the people. */
final class FewPeople {

    private final int smallest;
    private final Map<Object, Set<Long>> all = new HashMap<>();
    private final Map<Object, Set<Long>> managers = new HashMap<>();

    FewPeople(int smallest) {
        this.smallest = smallest;
    }

    void add(Object group, boolean manager, long employee) {
        add(all, group, employee);
        if (manager) add(managers, group, employee);
    }

    /** No more than it takes to know that a group is large enough. */
    private void add(Map<Object, Set<Long>> groups, Object group, long employee) {
        Set<Long> people = groups.computeIfAbsent(group, fresh -> new HashSet<>());
        if (people.size() < smallest) people.add(employee);
    }

    Set<Long> people() {
        Set<Long> few = of(all);
        few.addAll(of(managers));
        return few;
    }

    private Set<Long> of(Map<Object, Set<Long>> groups) {
        return groups.values().stream()
                .filter(people -> people.size() < smallest)
                .flatMap(Collection::stream)
                .collect(toSet());
    }
}
