package nl.vaardig.gap.group;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vaardig.privacy.SmallGroups;

/**
 * Which groups of a split may be shown on each of several days (DOMAIN, section 7). A group is shown when enough people
 * are in it and when its figure of a newer day, put beside it, does not speak of a few who came or went. What is hidden
 * must not follow from the total minus what is shown, so further groups are hidden until the hidden ones together could
 * be shown too.
 *
 * @param days for each day, the newest first, the people in each group; a person may be in several
 */
record GroupsOverTime<K>(List<Map<K, Set<Long>>> days, SmallGroups rule) {

    /** Keys to hide on a day. @param parent groups with the same parent add up to a figure shown elsewhere */
    Set<K> hidden(int day, Function<K, ?> parent) {
        Map<?, List<K>> families = days.get(day).keySet().stream().collect(Collectors.groupingBy(parent));
        Set<K> hidden = new HashSet<>();
        families.values().forEach(family -> hidden.addAll(hiddenIn(family, day)));
        return hidden;
    }

    private Set<K> hiddenIn(List<K> family, int day) {
        Set<K> hidden =
                family.stream().filter(key -> !mayBeShown(day, Set.of(key))).collect(Collectors.toSet());
        while (!hidden.isEmpty() && hidden.size() < family.size() && !mayBeShown(day, hidden)) {
            hidden.add(family.stream()
                    .filter(key -> !hidden.contains(key))
                    .min(Comparator.comparingInt(key -> people(day, Set.of(key)).size()))
                    .orElseThrow());
        }
        return hidden;
    }

    /** Whether a figure about all these groups together may be shown on a day. */
    boolean mayBeShown(int day, Set<K> groups) {
        Set<Long> people = people(day, groups);
        if (rule.isTooSmall(people.size())) return false;
        for (int newer = 0; newer < day; newer++) {
            Set<Long> then = people(newer, groups);
            if (!then.isEmpty() && !rule.mayStandBeside(onlyIn(people, then), onlyIn(then, people))) return false;
        }
        return true;
    }

    private Set<Long> people(int day, Set<K> groups) {
        Map<K, Set<Long>> all = days.get(day);
        if (groups.size() == 1) return all.getOrDefault(groups.iterator().next(), Set.of());
        Set<Long> together = new TreeSet<>();
        groups.forEach(key -> together.addAll(all.getOrDefault(key, Set.of())));
        return together;
    }

    private static long onlyIn(Set<Long> one, Set<Long> other) {
        return one.stream().filter(person -> !other.contains(person)).count();
    }
}
