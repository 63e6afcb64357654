package nl.vaardig.gap.team;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import nl.vaardig.gap.Coverage;
import nl.vaardig.gap.CriticalSkill;

/**
 * How well a team is covered for one skill.
 *
 * @param level   the level a holder needs: the highest that is asked in the team
 * @param holders the people at or above it, asked or not, by name
 */
public record SkillCoverage(TeamSkill skill, int level, List<TeamMember> holders, CriticalSkill figures) {

    public Coverage coverage() {
        return figures.coverage();
    }

    public int busFactor() {
        return coverage().busFactor();
    }

    /** True when the next one to go would leave too few: each holder is then a key person for it. */
    public boolean hangsOnEachHolder() {
        return busFactor() == 1;
    }

    /** Everyone who is named in these, once. */
    public static Collection<Long> holdersOf(List<SkillCoverage> skills) {
        return skills.stream()
                .flatMap(skill -> skill.holders().stream())
                .map(TeamMember::id)
                .collect(toSet());
    }
}
