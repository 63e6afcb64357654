package nl.vaardig.steering.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Page;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.steering.matrix.cell.TeamCell;
import nl.vaardig.steering.matrix.cell.TeamMember;
import nl.vaardig.steering.matrix.cell.TeamSkill;

/** One skill in a team: the panel of a column. Who has something to learn, who isn't assessed, who can help. */
@Path("/team/skills/{skill: \\d+}")
@RequestScoped
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
public class TeamSkillPages {

    /** @param column the skill within the team */
    public record Column(ShownTeam team, Skill skill, TeamSkill column) {

        public List<TeamMember> toLearn() {
            return team.whole().toLearn(column);
        }

        public List<TeamMember> unknown() {
            return with(TeamCell::isUnknown);
        }

        public List<TeamMember> met() {
            return with(TeamCell::isMet);
        }

        /** At or above the highest level that is asked of anybody here, asked of them or not. */
        public List<TeamMember> canHelp() {
            return team.whole().holders(column, team.whole().highestAsked(column));
        }

        public TeamCell cell(TeamMember member) {
            return team.whole().cell(member, column);
        }

        private List<TeamMember> with(Predicate<TeamCell> wanted) {
            return team.whole().members().stream()
                    .filter(member -> wanted.test(cell(member)))
                    .toList();
        }

        List<Long> named() {
            return Stream.of(toLearn(), unknown(), met(), canHelp())
                    .flatMap(List::stream)
                    .map(TeamMember::id)
                    .distinct()
                    .toList();
        }
    }

    @Inject
    ReadTeam teams;

    @Inject
    Skills skills;

    @Inject
    Clock clock;

    @GET
    public Page show(@PathParam("skill") long id, @BeanParam TeamQuery query) {
        ShownTeam team = teams.whole(query.read(LocalDate.now(clock)).everyone());
        if (team.whole() == null) throw new NotThere();
        TeamSkill column = team.whole().skills().stream()
                .filter(skill -> skill.id() == id)
                .findFirst()
                .orElseThrow(NotThere::new);
        Column model = new Column(team, skills.get(id), column);
        teams.looked(model.named());
        return new Page("team/skill.jte", model);
    }
}
