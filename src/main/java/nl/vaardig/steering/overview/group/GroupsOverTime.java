package nl.vaardig.steering.overview.group;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.vaardig.privacy.smallgroup.SmallGroups;

/**
 * Which groups of a split may be shown on each of several days (rules.md, Small groups). A group is shown when enough
 * people are asked and enough of them assessed, when it is neither that all of them meet everything nor that nobody
 * meets anything, and when its figure of a newer day, put beside it, does not speak of a few who came or went. What is
 * hidden must not follow from the total minus what is shown, so further groups are hidden until the hidden ones
 * together could be shown too.
 *
 * @param days for each day, the newest first, who is in each group; a person may be in several
 */
record GroupsOverTime<K>(List<Map<K, AskedGroup>> days, SmallGroups rule) {

    private static final AskedGroup NOBODY = new AskedGroup();

    /** Keys to hide on a day. @param parent groups with the same parent add up to a figure shown elsewhere */
    Set<K> hidden(int day, Function<K, ?> parent) {
        Map<?, List<K>> families = days.get(day).keySet().stream().collect(groupingBy(parent));
        Set<K> hidden = new HashSet<>();
        families.values().forEach(family -> hidden.addAll(hiddenIn(family, day)));
        return hidden;
    }

    /**
     * The same where the figures of the parents are hidden in places: below a hidden one nothing is shown, because it
     * would follow from its parts.
     */
    Set<K> hiddenBelow(int day, Function<K, ?> parent, Set<?> hiddenParents) {
        Set<K> hidden = hidden(day, parent);
        days.get(day).keySet().stream()
                .filter(key -> hiddenParents.contains(parent.apply(key)))
                .forEach(hidden::add);
        return hidden;
    }

    private Set<K> hiddenIn(List<K> family, int day) {
        Set<K> hidden =
                family.stream().filter(key -> !mayBeShown(day, Set.of(key))).collect(toSet());
        while (!hidden.isEmpty() && hidden.size() < family.size() && !mayBeShown(day, hidden)) {
            hidden.add(family.stream()
                    .filter(key -> !hidden.contains(key))
                    .min(Comparator.comparingInt(
                            key -> group(day, Set.of(key)).people().cardinality()))
                    .orElseThrow());
        }
        return hidden;
    }

    /** Whether a figure about all these groups together may be shown on a day. */
    boolean mayBeShown(int day, Set<K> groups) {
        AskedGroup group = group(day, groups);
        if (!isEnough(group)) return false;
        for (int newer = 0; newer < day; newer++) {
            AskedGroup then = group(newer, groups);
            if (!mayStandBeside(group.people(), then.people()) || !mayStandBeside(group.assessed(), then.assessed()))
                return false;
        }
        return true;
    }

    private boolean isEnough(AskedGroup group) {
        return !rule.isTooSmall(group.people().cardinality())
                && !rule.isTooSmall(group.assessed().cardinality())
                && rule.sensitiveShare(group.met()).isVisible();
    }

    private boolean mayStandBeside(BitSet people, BitSet then) {
        return then.isEmpty() || rule.mayStandBeside(onlyIn(people, then), onlyIn(then, people));
    }

    private AskedGroup group(int day, Set<K> groups) {
        Map<K, AskedGroup> all = days.get(day);
        if (groups.size() == 1) return all.getOrDefault(groups.iterator().next(), NOBODY);
        return AskedGroup.together(
                groups.stream().map(all::get).filter(Objects::nonNull).toList());
    }

    private static long onlyIn(BitSet one, BitSet other) {
        BitSet only = (BitSet) one.clone();
        only.andNot(other);
        return only.cardinality();
    }
}
