package nl.vaardig.inventory.round.result;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.vaardig.inventory.rating.Round;
import nl.vaardig.inventory.round.run.Rounds;
import nl.vaardig.inventory.round.trust.RoundGaps;
import nl.vaardig.inventory.round.trust.RoundTrust;
import nl.vaardig.inventory.round.trust.RoundTrust.Group;
import nl.vaardig.inventory.round.trust.RoundTrust.GroupCalibration;
import nl.vaardig.inventory.round.trust.RoundTrust.SkillTrust;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.jobrole.JobRoles;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;

/** What a closed round came to, and how far it can be trusted. */
@Path("/rounds")
@RequestScoped
@RolesAllowed("HR_ADVISOR")
public class RoundResultPages {

    /** @param previous the closed round before it, or null */
    public record Results(Round round, Round previous, RoundGaps.Result result, Map<Long, Skill> skills) {}

    /** @param groups names of departments and job roles by id, of populations by themselves */
    public record Agreement(
            Round round,
            List<SkillTrust> trust,
            Map<Long, Skill> skills,
            Group by,
            List<GroupCalibration> calibration,
            Map<Object, Bilingual> groups,
            int smallest) {}

    @Inject
    Rounds rounds;

    @Inject
    RoundGaps gaps;

    @Inject
    RoundTrust trust;

    @Inject
    Skills skills;

    @Inject
    Departments departments;

    @Inject
    JobRoles jobRoles;

    @Inject
    Municipalities municipalities;

    @GET
    @Path("{round: \\d+}/results")
    public Page results(@PathParam("round") long id) {
        Round round = closed(rounds, id);
        Round previous = rounds.previous(round).orElse(null);
        Results model = new Results(round, previous, gaps.of(round, previous), skillsById());
        return new Page("round/results.jte", model);
    }

    @GET
    @Path("{round: \\d+}/agreement")
    public Page agreement(@PathParam("round") long id, @QueryParam("by") String by) {
        Round round = closed(rounds, id);
        Group asked = group(by);
        Agreement model = new Agreement(
                round,
                trust.bySkill(round),
                skillsById(),
                asked,
                trust.calibration(round, asked),
                names(asked),
                municipalities.chosen(SmallGroups.SMALLEST));
        return new Page("round/agreement.jte", model);
    }

    static Group group(String by) {
        Group asked = Asked.oneOf(Group.class, by, "by");
        return asked == null ? Group.DEPARTMENT : asked;
    }

    /** Before its closing a round has no result: it is not there. */
    static Round closed(Rounds rounds, long id) {
        Round round = rounds.get(id);
        if (round.closedAt() == null) throw new NotThere();
        return round;
    }

    private Map<Long, Skill> skillsById() {
        return skills.ever().stream().collect(toMap(Skill::id, Function.identity()));
    }

    private Map<Object, Bilingual> names(Group by) {
        Map<Object, Bilingual> names = new HashMap<>();
        if (by == Group.DEPARTMENT) {
            departments.tree().inOrder().forEach(node -> names.put(node.id(), new Bilingual(node.name(), node.name())));
        } else if (by == Group.JOB_ROLE) {
            jobRoles.all().forEach(role -> names.put(role.id(), role.name()));
        } else {
            for (Population population : Population.values()) names.put(population, name(population));
        }
        return names;
    }

    private static Bilingual name(Population population) {
        String key = "enum.Population." + population.name();
        return new Bilingual(Messages.in("nl").text(key), Messages.in("en").text(key));
    }
}
