package nl.vaardig.steering.demand;

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
import java.util.Map;
import nl.vaardig.inventory.gap.PersonDemands;
import nl.vaardig.inventory.passport.People;
import nl.vaardig.inventory.passport.Person;
import nl.vaardig.inventory.requirement.ExemptionLine;
import nl.vaardig.inventory.requirement.Exemptions;
import nl.vaardig.inventory.requirement.WhoMayAsk;
import nl.vaardig.inventory.requirement.profile.JobRolePages.Done;
import nl.vaardig.platform.page.Page;
import nl.vaardig.privacy.accesslog.AccessLog;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.skills.scale.ScaleLevel;

/** Why each skill is asked of somebody; the person sees it too. */
@Path("/people/{person: \\d+}/demands")
@RequestScoped
public class PersonDemandPages {

    /**
     * Everything asked of one person.
     *
     * @param exemptions all of them, the newest first
     * @param leads      the reader may ask something of this person, and exempt him or her
     */
    public record Model(
            Person person,
            List<PersonDemands.Line> lines,
            List<ExemptionLine> exemptions,
            Map<Long, List<ScaleLevel>> levels,
            boolean leads,
            LocalDate today,
            Done done) {

        public long asked() {
            return lines.stream().filter(line -> !line.isExempt()).count();
        }

        public String level(PersonDemands.Line line, int level, String language) {
            Long scale = line.skill().framework().scale().id();
            return levels.getOrDefault(scale, List.of()).stream()
                    .filter(one -> one.level() == level)
                    .map(one -> level + " " + one.name().in(language))
                    .findFirst()
                    .orElse(String.valueOf(level));
        }
    }

    @Inject
    PersonDemands demands;

    @Inject
    Exemptions exemptions;

    @Inject
    WhoMayAsk whoMayAsk;

    @Inject
    People people;

    @Inject
    Skills skills;

    @Inject
    AccessLog accessLog;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR"})
    public Page show(@PathParam("person") long person, @BeanParam Done done) {
        LocalDate today = LocalDate.now(clock);
        List<PersonDemands.Line> lines = demands.of(person, today);
        accessLog.note(person, "privacy.subject.skills");
        return new Page(
                "demand/person.jte",
                new Model(
                        people.get(person),
                        lines,
                        exemptions.of(person),
                        skills.levels(),
                        whoMayAsk.mayAskOf(person),
                        today,
                        done));
    }
}
