package nl.vaardig.learning.course;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which course should be done before which: a course can't be waited for by what it waits for itself.
 *
 * @param <K> what courses are told apart by: their ids or, in a file, their codes
 */
public final class Prerequisites<K> {

    private final Map<K, List<K>> needs = new HashMap<>();

    public Prerequisites(Map<K, ? extends Collection<K>> needs) {
        needs.forEach((course, before) -> this.needs.put(course, List.copyOf(before)));
    }

    /**
     * The circle that there would be if the course needed these: from the course by way of what it needs back to itself,
     * which stands in it twice. Empty when there is none.
     */
    public List<K> circle(K course, Collection<K> wanted) {
        Map<K, K> cameFrom = new HashMap<>();
        Deque<K> open = new ArrayDeque<>();
        for (K first : wanted) if (cameFrom.putIfAbsent(first, course) == null) open.add(first);
        while (!open.isEmpty()) {
            K here = open.remove();
            if (here.equals(course)) return way(course, cameFrom);
            for (K next : needs.getOrDefault(here, List.of())) {
                if (cameFrom.putIfAbsent(next, here) == null) open.add(next);
            }
        }
        return List.of();
    }

    private static <K> List<K> way(K course, Map<K, K> cameFrom) {
        List<K> way = new ArrayList<>(List.of(course));
        K here = course;
        do {
            here = cameFrom.get(here);
            way.add(0, here);
        } while (!here.equals(course));
        return way;
    }
}
