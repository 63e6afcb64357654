package nl.vaardig.steering.coverage.fragility;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a team has domain, data and ICT knowledge together, and how thinly.
 *
 * @param people per kind the ids of the employees who bring it; every kind is there, maybe with nobody
 */
public record KnowledgeCover(Map<Knowledge, Set<Long>> people) {

    public KnowledgeCover {
        Map<Knowledge, Set<Long>> complete = new EnumMap<>(Knowledge.class);
        for (Knowledge kind : Knowledge.values()) {
            complete.put(kind, Set.copyOf(people.getOrDefault(kind, Set.of())));
        }
        people = Map.copyOf(complete);
    }

    /** @param team what each employee brings, by id */
    public static KnowledgeCover of(Map<Long, Set<Knowledge>> team) {
        Map<Knowledge, Set<Long>> people = new EnumMap<>(Knowledge.class);
        team.forEach((employee, kinds) -> kinds.forEach(
                kind -> people.computeIfAbsent(kind, none -> new HashSet<>()).add(employee)));
        return new KnowledgeCover(people);
    }

    /** How many bring it, 0 or more. */
    public int count(Knowledge kind) {
        return people.get(kind).size();
    }

    /** The kinds that nobody brings, in the order of {@link Knowledge}. */
    public List<Knowledge> missing() {
        return withExactly(0);
    }

    /** The kinds that one person brings alone. */
    public List<Knowledge> onOnePerson() {
        return withExactly(1);
    }

    private List<Knowledge> withExactly(int number) {
        return Arrays.stream(Knowledge.values())
                .filter(kind -> count(kind) == number)
                .toList();
    }

    public boolean isComplete() {
        return missing().isEmpty();
    }
}
