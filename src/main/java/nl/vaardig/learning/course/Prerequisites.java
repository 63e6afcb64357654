package nl.vaardig.learning.course;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which course should be done before which: a course can't be waited for by what it waits for itself. */
public final class Prerequisites {

    private final Map<Long, List<Long>> needs = new HashMap<>();

    public Prerequisites(Map<Long, ? extends Collection<Long>> needs) {
        needs.forEach((course, before) -> this.needs.put(course, List.copyOf(before)));
    }

    /**
     * The circle that there would be if the course needed these: from the course by way of what it needs back to itself,
     * which stands in it twice. Empty when there is none.
     */
    public List<Long> circle(long course, Collection<Long> wanted) {
        Map<Long, Long> cameFrom = new HashMap<>();
        Deque<Long> open = new ArrayDeque<>();
        for (Long first : wanted) if (cameFrom.putIfAbsent(first, course) == null) open.add(first);
        while (!open.isEmpty()) {
            long here = open.remove();
            if (here == course) return way(course, cameFrom);
            for (Long next : needs.getOrDefault(here, List.of())) {
                if (cameFrom.putIfAbsent(next, here) == null) open.add(next);
            }
        }
        return List.of();
    }

    private static List<Long> way(long course, Map<Long, Long> cameFrom) {
        List<Long> way = new ArrayList<>(List.of(course));
        long here = course;
        do {
            here = cameFrom.get(here);
            way.add(0, here);
        } while (here != course);
        return way;
    }
}
