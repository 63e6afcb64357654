package nl.vaardig.gap.cover;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.privacy.Figure;
import nl.vaardig.privacy.SmallGroups;

/**
 * Coverage for those who may not see the people: only of the whole municipality, because parts would be told apart by
 * subtraction, and only where the holders are not too few. Who is at a level is also at all lower ones, so of two
 * levels of one skill that differ in a few people only the lower one is shown.
 */
public final class CoverFigures {

    private final SmallGroups rule;
    private final Set<Long> visible = new HashSet<>();

    public CoverFigures(Cover cover, SmallGroups rule) {
        this.rule = rule;
        Map<Long, Integer> last = new HashMap<>();
        List<NeedCover> upwards = cover.needs().stream()
                .filter(need -> need.need().departments().isEmpty())
                .sorted(Comparator.comparingInt(need -> need.need().level()))
                .toList();
        for (NeedCover need : upwards) {
            int holders = need.holders().size();
            long skill = need.need().skill().id();
            int lower = last.getOrDefault(skill, holders);
            if (rule.isTooSmall(holders) || !rule.mayStandBeside(lower - holders, 0)) continue;
            visible.add(need.need().id());
            last.put(skill, holders);
        }
    }

    public Figure<NeedCover> of(NeedCover need) {
        return rule.figure(visible.contains(need.need().id()) ? Integer.MAX_VALUE : 0, need);
    }
}
