package nl.vaardig.privacy.smallgroup;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses what to show of a tree of groups. What readers can find by adding and subtracting is exactly, of each shown
 * group, the groups that are {@link Left} without those shown below it; so a choice is safe when none of these is about
 * a few. The best of the safe choices is found from the leaves up: for each thing that can be left, the choice below that
 * tells most.
 */
final class ShownTree<K> {

    private final int smallest;

    ShownTree(int smallest) {
        this.smallest = smallest;
    }

    /**
     * A choice: what it tells and what it shows. Kept as a chain, so that joining two costs nothing.
     *
     * @param worth people in shown groups, twice where the group is not divided further
     */
    private record Choice(long worth, Object shown, Choice one, Choice other) {

        static final Choice NONE = new Choice(0, null, null, null);

        Choice and(Choice more) {
            if (this == NONE) return more;
            return more == NONE ? this : new Choice(worth + more.worth, null, this, more);
        }

        void collect(Set<Object> all) {
            if (shown != null) all.add(shown);
            if (one != null) one.collect(all);
            if (other != null) other.collect(all);
        }
    }

    /** The whole is told in any case; where even that is too few nothing else is. */
    Set<K> of(List<Branch<K>> tops) {
        Set<Object> shown = new HashSet<>();
        best(together(tops)).collect(shown);
        @SuppressWarnings("unchecked")
        Set<K> keys = (Set<K>) shown;
        return keys;
    }

    private Choice best(Map<Left, Choice> choices) {
        Choice best = Choice.NONE;
        for (Map.Entry<Left, Choice> each : choices.entrySet()) {
            boolean safe = each.getKey().tellsOfNobody(smallest);
            if (safe && each.getValue().worth() > best.worth()) best = each.getValue();
        }
        return best;
    }

    private Map<Left, Choice> together(List<Branch<K>> branches) {
        Map<Left, Choice> all = new LinkedHashMap<>(Map.of(Left.NOTHING, Choice.NONE));
        for (Branch<K> branch : branches) {
            Map<Left, Choice> joined = new LinkedHashMap<>();
            Map<Left, Choice> more = of(branch);
            all.forEach((left, choice) ->
                    more.forEach((other, beside) -> keep(joined, left.with(other, smallest), choice.and(beside))));
            all = joined;
        }
        return all;
    }

    /** By what is left of a branch for the groups above it. */
    private Map<Left, Choice> of(Branch<K> branch) {
        Map<Left, Choice> choices = new LinkedHashMap<>();
        if (branch.isLeaf()) {
            choices.put(Left.of(branch.people(), branch.alone(), smallest), Choice.NONE);
        } else {
            choices.putAll(together(branch.below()));
        }
        if (branch.people() < smallest) return choices;
        Choice below = branch.isLeaf() ? Choice.NONE : bestOrNull(choices);
        if (below == null) return choices;
        long worth = branch.people() * (branch.isLeaf() ? SmallGroups.PARTS_COUNT : 1);
        keep(choices, Left.NOTHING, below.and(new Choice(worth, branch.key(), null, null)));
        return choices;
    }

    /** Null when no choice below is safe: then the group may not be shown. */
    private Choice bestOrNull(Map<Left, Choice> choices) {
        boolean can = choices.keySet().stream().anyMatch(left -> left.tellsOfNobody(smallest));
        return can ? best(choices) : null;
    }

    private static void keep(Map<Left, Choice> choices, Left left, Choice choice) {
        choices.merge(left, choice, (old, fresh) -> fresh.worth() > old.worth() ? fresh : old);
    }
}
