package nl.vaardig.organisation.department;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a file puts under what: only what can come about together with what is there and stays. */
final class WantedTree {

    /** A top stands under null. */
    private final Map<String, String> parents = new HashMap<>();

    private final Set<String> inACircle = new HashSet<>();
    private Map<String, String> here = Map.of();

    void add(String code, String parent) {
        parents.put(code, parent);
    }

    /**
     * Leaves out what would stand under nothing or under itself, and then what would stand under that.
     *
     * @param there the codes that are here and stay, each with what it stands under now
     */
    void settle(Map<String, String> there) {
        here = there;
        while (leaveOutOrphans() | leaveOutCircles()) {
            // leaving out one may leave others without a place
        }
    }

    private boolean leaveOutOrphans() {
        return parents.values()
                .removeIf(parent -> parent != null && !parents.containsKey(parent) && !here.containsKey(parent));
    }

    private boolean leaveOutCircles() {
        Set<String> circles = new HashSet<>();
        Set<String> known = new HashSet<>();
        for (String code : parents.keySet()) {
            Map<String, Integer> way = new HashMap<>();
            String at = code;
            while (at != null && !known.contains(at) && way.putIfAbsent(at, way.size()) == null) at = above(at);
            Integer closed = at == null ? null : way.get(at);
            if (closed != null)
                way.forEach((each, place) -> {
                    if (place >= closed) circles.add(each);
                });
            known.addAll(way.keySet());
        }
        inACircle.addAll(circles);
        return parents.keySet().removeAll(circles);
    }

    /** What it will stand under; null at the top. */
    String above(String code) {
        return parents.containsKey(code) ? parents.get(code) : here.get(code);
    }

    boolean holds(String code) {
        return parents.containsKey(code);
    }

    boolean isInACircle(String code) {
        return inACircle.contains(code);
    }
}
