package nl.vaardig.inventory.goal.pace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vaardig.privacy.smallgroup.SmallGroups;

/**
 * Groups whose sizes are told to one reader. They lie apart or one inside the other, and what is left of a group without
 * all those inside it is nobody or enough people: then no sum or difference of the told numbers is about a few. Two that
 * overlap in part are never both told.
 */
final class ToldGroups {

    private final SmallGroups rule;
    private final List<Set<Long>> told = new ArrayList<>();

    ToldGroups(SmallGroups rule) {
        this.rule = rule;
    }

    /** Adds the group if it may be told beside the others. */
    boolean add(Set<Long> people) {
        if (told.contains(people)) return true;
        List<Set<Long>> all = new ArrayList<>(told);
        all.add(people);
        boolean may = told.stream().allMatch(other -> apartOrInside(people, other))
                && all.stream().allMatch(whole -> leavesEnough(whole, all));
        if (may) told.add(people);
        return may;
    }

    private static boolean apartOrInside(Set<Long> one, Set<Long> other) {
        return Collections.disjoint(one, other) || one.containsAll(other) || other.containsAll(one);
    }

    private boolean leavesEnough(Set<Long> whole, List<Set<Long>> all) {
        Set<Long> left = new HashSet<>(whole);
        all.stream()
                .filter(part -> part.size() < whole.size() && whole.containsAll(part))
                .forEach(left::removeAll);
        return left.isEmpty() || !rule.isTooSmall(left.size());
    }
}
