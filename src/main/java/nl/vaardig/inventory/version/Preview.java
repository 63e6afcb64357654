package nl.vaardig.inventory.version;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.vaardig.inventory.requirement.Asker;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Frameworks;
import nl.vaardig.skills.framework.version.ChangeKind;
import nl.vaardig.skills.framework.version.Consequences.GapChange;
import nl.vaardig.skills.framework.version.FrameworkChange;
import nl.vaardig.skills.scale.ScaleMapping;

/**
 * What taking a draft would change.
 *
 * @param mapping      from the old levels to the new; null while nobody chose
 * @param asked        how many requirements there are on the old version
 * @param requirements those whose level changes or that fall away
 * @param gaps         what becomes of gaps; null for who may not see everyone's skills. Not even large counts are told
 *                     then: whoever can change the draft could take two previews from each other
 */
public record Preview(
        Frameworks.Row draft,
        Frameworks.Row before,
        ScaleMapping mapping,
        FrameworkChange change,
        int asked,
        List<Line> requirements,
        GapCounts gaps) {

    /** @param after null = it falls away */
    public record Line(Asker asker, Bilingual skill, int before, Integer after) {}

    /**
     * Gaps of people by what becomes of them; the last: how many people are behind all of these.
     *
     * @param opens    where there was none
     * @param fallAway with their skill
     */
    public record GapCounts(long opens, long grows, long shrinks, long closes, long fallAway, long people) {

        static GapCounts of(List<GapChange> gaps) {
            Set<Long> people = gaps.stream().map(gap -> gap.held().employeeId()).collect(Collectors.toSet());
            return new GapCounts(
                    count(gaps, gap -> gap.after() != null && gap.before() == 0),
                    count(gaps, gap -> gap.after() != null && gap.before() > 0 && gap.after() > gap.before()),
                    count(gaps, gap -> gap.after() != null && gap.after() > 0 && gap.after() < gap.before()),
                    count(gaps, gap -> gap.after() != null && gap.after() == 0),
                    count(gaps, gap -> gap.after() == null),
                    people.size());
        }

        private static long count(List<GapChange> gaps, Predicate<GapChange> condition) {
            return gaps.stream().filter(condition).count();
        }
    }

    /** Names of the skills that change in this way. */
    public List<Bilingual> names(ChangeKind kind) {
        return change.only(kind).stream()
                .map(skill -> (skill.after() == null ? skill.before() : skill.after()).name())
                .toList();
    }
}
