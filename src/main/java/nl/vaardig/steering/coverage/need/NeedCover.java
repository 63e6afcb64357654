package nl.vaardig.steering.coverage.need;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.inventory.gap.Coverage;
import nl.vaardig.inventory.gap.CriticalSkill;

/** A need with the people who count for it, each once. */
public record NeedCover(Need need, List<NeedHolder> holders) {

    public NeedCover {
        holders = List.copyOf(holders);
    }

    /** @param holdings of this skill at least; others are passed over */
    public static NeedCover of(Need need, Collection<Holding> holdings) {
        Map<Long, NeedHolder> holders = new LinkedHashMap<>();
        holdings.stream()
                .filter(need::counts)
                .map(holding -> new NeedHolder(holding.employeeId(), holding.population(), holding.endsOn()))
                .forEach(holder -> holders.merge(holder.employeeId(), holder, NeedHolder::and));
        return new NeedCover(need, List.copyOf(holders.values()));
    }

    /** The same with one object for who counts for several needs: covers of thousands of people are kept. */
    NeedCover sharing(Map<NeedHolder, NeedHolder> known) {
        return new NeedCover(
                need,
                holders.stream()
                        .map(holder -> known.computeIfAbsent(holder, first -> first))
                        .toList());
    }

    public Coverage coverage() {
        return new Coverage(holders.size(), need.people());
    }

    public int busFactor() {
        return coverage().busFactor();
    }

    public boolean isShort() {
        return busFactor() == 0;
    }

    /** True when the next one to go would leave too few: each holder is then a key person for it. */
    public boolean hangsOnEachHolder() {
        return busFactor() == 1;
    }

    public Set<Long> ids() {
        return holders.stream().map(NeedHolder::employeeId).collect(toSet());
    }

    public static Set<Long> idsOf(Collection<NeedHolder> holders) {
        return holders.stream().map(NeedHolder::employeeId).collect(toSet());
    }

    /** The same in the words of bus factors and departures; told apart by its need, for a skill may be needed twice. */
    public CriticalSkill figures() {
        return new CriticalSkill(need.id(), need.skill().criticality(), need.people(), ids());
    }
}
