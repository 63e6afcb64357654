package nl.vaardig.steering.team;

import java.time.LocalDate;
import java.util.List;
import nl.vaardig.steering.matrix.cell.SkillHolders;
import nl.vaardig.steering.matrix.cell.TeamMember;

/**
 * Who can do what: the critical skills of a team with the people who hold them. Whether they are enough is another
 * question, and answered by coverage only.
 *
 * @param skills those with the fewest people first
 */
public record TeamHolders(ShownTeam team, List<SkillHolders> skills) {

    /** An appointment that ends within so many months is told beside the name. */
    private static final int SOON = 12;

    /** The only one in the team for these skills. */
    public record OnlyOne(TeamMember member, List<SkillHolders> skills) {}

    static TeamHolders of(ShownTeam team) {
        return new TeamHolders(
                team, team.whole() == null ? List.of() : team.whole().holdersOfCriticalSkills());
    }

    public long heldByNobody() {
        return skills.stream().filter(SkillHolders::isHeldByNobody).count();
    }

    public long heldByOne() {
        return skills.stream().filter(SkillHolders::isHeldByOne).count();
    }

    /** By name: it tells whose knowledge to share, not who matters most. */
    public List<OnlyOne> onlyOnes() {
        return team.whole().members().stream()
                .map(member -> new OnlyOne(
                        member,
                        skills.stream()
                                .filter(SkillHolders::isHeldByOne)
                                .filter(skill -> skill.holders().contains(member))
                                .toList()))
                .filter(one -> !one.skills().isEmpty())
                .toList();
    }

    public boolean endsSoon(TeamMember member) {
        LocalDate on = team.ask().when().on();
        return member.endsOn() != null && member.endsOn().isBefore(on.plusMonths(SOON));
    }
}
