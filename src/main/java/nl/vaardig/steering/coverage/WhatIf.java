package nl.vaardig.steering.coverage;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.vaardig.inventory.gap.CriticalSkill;
import nl.vaardig.steering.coverage.fragility.Departure;
import nl.vaardig.steering.coverage.fragility.SkillLoss;
import nl.vaardig.steering.coverage.need.NeedCover;

/**
 * What if these people had another job: chosen by the reader, never predicted, and kept nowhere. Whoever the reader may
 * not see is not among the holders, so that choice says nothing to them.
 *
 * @param candidates by name, of needs with few holders: of the others one more or less makes no difference
 * @param chosen     those of the candidates who are asked about
 */
public record WhatIf(ShownCoverage coverage, Map<Long, String> candidates, Set<Long> chosen, Departure departure) {

    /** A need with more holders than this leaves its people out of the choice. */
    static final int FEW = 30;

    static WhatIf of(ShownCoverage coverage, Map<Long, String> candidates, Collection<Long> asked) {
        Set<Long> chosen = asked.stream().filter(candidates::containsKey).collect(toSet());
        List<CriticalSkill> skills =
                coverage.cover().needs().stream().map(NeedCover::figures).toList();
        return new WhatIf(coverage, candidates, chosen, Departure.of(skills, chosen));
    }

    static Set<Long> candidatesOf(ShownCoverage coverage) {
        return coverage.cover().needs().stream()
                .filter(need -> need.holders().size() <= FEW)
                .flatMap(need -> need.ids().stream())
                .collect(toSet());
    }

    public boolean leavesSomeOut() {
        return coverage.cover().needs().stream().anyMatch(need -> need.holders().size() > FEW);
    }

    /** The need that a loss is about. */
    public NeedCover need(SkillLoss loss) {
        return needs().get(loss.before().skillId());
    }

    private Map<Long, NeedCover> needs() {
        return coverage.cover().needs().stream()
                .collect(toMap(need -> need.need().id(), Function.identity()));
    }

    /** Only what changes; the first are those that fall below what is needed. */
    public List<SkillLoss> touched() {
        return departure.skills().stream()
                .filter(loss -> loss.lost() > 0)
                .sorted((one, other) -> Boolean.compare(other.fallsBelowNeed(), one.fallsBelowNeed()))
                .toList();
    }
}
