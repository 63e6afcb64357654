package nl.vaardig.steering.coverage.need;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How well a part of the organisation, or a goal, is covered for everything it needs (rules.md, Coverage and bus
 * factor). There is no order of people in it: nobody is ranked.
 *
 * @param needs in the order given
 */
public record Cover(List<NeedCover> needs) {

    public Cover {
        needs = List.copyOf(needs);
    }

    public static Cover of(List<Need> needs, Collection<Holding> holdings) {
        Map<Long, List<Holding>> bySkill = holdings.stream().collect(groupingBy(Holding::skillId));
        Map<NeedHolder, NeedHolder> known = new HashMap<>();
        return new Cover(needs.stream()
                .map(need ->
                        NeedCover.of(need, bySkill.getOrDefault(need.skill().id(), List.of())))
                .map(cover -> cover.sharing(known))
                .toList());
    }

    /** How many needs have enough people. */
    public long met() {
        return needs.stream().filter(need -> !need.isShort()).count();
    }

    /**
     * The lowest bus factor over the critical skills (rules.md, Coverage and bus factor), or over all where none is;
     * empty without needs.
     */
    public OptionalInt lowest() {
        return critical().mapToInt(NeedCover::busFactor).min();
    }

    private Stream<NeedCover> critical() {
        boolean any = needs.stream().anyMatch(Cover::isCritical);
        return needs.stream().filter(need -> !any || isCritical(need));
    }

    private static boolean isCritical(NeedCover need) {
        return need.need().skill().isCritical();
    }

    /** The needs that set the lowest bus factor, in the order given. */
    public List<NeedCover> weakest() {
        int lowest = lowest().orElse(0);
        return critical().filter(need -> need.busFactor() == lowest).toList();
    }

    /** Whoever holds a skill with bus factor 1. */
    public Set<Long> keyPersons() {
        return needs.stream()
                .filter(NeedCover::hangsOnEachHolder)
                .flatMap(need -> need.ids().stream())
                .collect(toSet());
    }

    /** What hangs on this person, in the order given. */
    public List<NeedCover> hangingOn(long employee) {
        return needs.stream()
                .filter(need -> need.hangsOnEachHolder() && need.ids().contains(employee))
                .toList();
    }

    /** Key-person load: Σ k over the skills with bus factor 1 this person holds, each skill once. A load, not a merit. */
    public int load(long employee) {
        return hangingOn(employee).stream()
                .map(cover -> cover.need().skill())
                .collect(toMap(skill -> skill.id(), skill -> skill.criticality(), Math::max))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    public Set<Long> holders() {
        return needs.stream().flatMap(need -> need.ids().stream()).collect(toSet());
    }
}
