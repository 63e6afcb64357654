package nl.vaardig.dashboard.team;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vaardig.gap.BusFactors;
import nl.vaardig.gap.team.SkillCoverage;
import nl.vaardig.gap.team.TeamMember;

/** Coverage of the critical skills of a team. @param skills the weakest first */
public record TeamCoverage(ShownTeam team, List<SkillCoverage> skills, BusFactors busFactors) {

    /** An appointment that ends within so many months is told beside the name. */
    private static final int SOON = 12;

    /** Someone whose leaving would leave too few, and for what. @param load Σ k over those skills */
    public record KeyPerson(TeamMember member, List<SkillCoverage> skills, int load) {}

    static TeamCoverage of(ShownTeam team) {
        List<SkillCoverage> skills = team.whole() == null
                ? List.of()
                : team.whole().coverage(team.ask().needed());
        return new TeamCoverage(
                team,
                skills,
                BusFactors.of(skills.stream().map(SkillCoverage::figures).toList()));
    }

    public int lowest() {
        return busFactors.lowest().orElse(0);
    }

    /** The skills that set the lowest bus factor. */
    public List<SkillCoverage> weakest() {
        return skills.stream().filter(skill -> skill.busFactor() == lowest()).toList();
    }

    /** By name: it tells whose knowledge to share, not who matters most. */
    public List<KeyPerson> keyPersons() {
        Set<Long> ids = skills.stream()
                .filter(SkillCoverage::hangsOnEachHolder)
                .flatMap(skill -> skill.holders().stream())
                .map(TeamMember::id)
                .collect(toSet());
        return team.whole().members().stream()
                .filter(member -> ids.contains(member.id()))
                .map(this::keyPerson)
                .toList();
    }

    private KeyPerson keyPerson(TeamMember member) {
        List<SkillCoverage> theirs = skills.stream()
                .filter(skill -> skill.hangsOnEachHolder() && skill.holders().contains(member))
                .toList();
        return new KeyPerson(member, theirs, busFactors.keyPersonLoad(member.id()));
    }

    public boolean endsSoon(TeamMember member) {
        LocalDate on = team.ask().when().on();
        return member.endsOn() != null && member.endsOn().isBefore(on.plusMonths(SOON));
    }
}
