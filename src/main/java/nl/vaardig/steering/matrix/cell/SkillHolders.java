package nl.vaardig.steering.matrix.cell;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;

/**
 * Who in a team holds a skill. Whether that is enough people is not said here: that is for coverage, from what a
 * department needs.
 *
 * @param level   the level a holder needs: the highest that is asked in the team
 * @param holders the people at or above it, asked or not, by name
 */
public record SkillHolders(TeamSkill skill, int level, List<TeamMember> holders) {

    public boolean isHeldByNobody() {
        return holders.isEmpty();
    }

    public boolean isHeldByOne() {
        return holders.size() == 1;
    }

    /** Everyone who is named in these, once. */
    public static Collection<Long> ids(List<SkillHolders> skills) {
        return skills.stream()
                .flatMap(skill -> skill.holders().stream())
                .map(TeamMember::id)
                .collect(toSet());
    }
}
