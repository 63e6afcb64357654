package nl.vaardig.skills.casefile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether items hang in a circle. Step by step and not by recursion: a chain of thousands has no end of the stack. */
final class Circles {

    private Circles() {}

    /**
     * An item of a circle; empty when there is none.
     *
     * @param parents of each item that has any
     */
    static Optional<String> in(Map<String, List<String>> parents) {
        Map<String, Integer> open = new HashMap<>();
        Map<String, List<String>> children = new HashMap<>();
        Deque<String> sound = new ArrayDeque<>();
        parents.forEach((item, above) -> {
            open.put(item, above.size());
            for (String parent : above) {
                children.computeIfAbsent(parent, none -> new ArrayList<>()).add(item);
                if (!parents.containsKey(parent)) open.putIfAbsent(parent, 0);
            }
        });
        open.forEach((item, left) -> {
            if (left == 0) sound.add(item);
        });
        while (!sound.isEmpty()) {
            String item = sound.remove();
            open.remove(item);
            for (String child : children.getOrDefault(item, List.of())) {
                if (open.merge(child, -1, Integer::sum) == 0) sound.add(child);
            }
        }
        return open.keySet().stream().findFirst().map(item -> climbed(item, parents, open.keySet()));
    }

    /** What is left is a circle or hangs under one: upwards there is a circle in any case. */
    private static String climbed(String from, Map<String, List<String>> parents, Set<String> left) {
        Set<String> seen = new HashSet<>();
        String item = from;
        while (seen.add(item)) {
            item = parents.get(item).stream().filter(left::contains).findFirst().orElse(item);
        }
        return item;
    }
}
