package nl.vaardig.inventory.gap;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.gap.SkillDemands.Demand;
import nl.vaardig.inventory.requirement.Asking;
import nl.vaardig.inventory.requirement.ExemptionLine;
import nl.vaardig.inventory.requirement.Exemptions;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.inventory.requirement.RequirementList;
import nl.vaardig.platform.NotThere;
import nl.vaardig.skills.framework.Skill;

/** Everything that is asked of one person and by whom, in four queries whatever the number of skills. */
@ApplicationScoped
@Transactional
public class PersonDemands {

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    RequirementList requirements;

    @Inject
    Exemptions exemptions;

    /**
     * One skill.
     *
     * @param demands   the one that counts first
     * @param exemption why it isn't asked nevertheless, or null
     */
    public record Line(Skill skill, List<Demand> demands, ExemptionLine exemption) {

        public boolean isExempt() {
            return exemption != null;
        }

        /** The one whose level is what is asked. */
        public Demand leading() {
            return demands.get(0);
        }
    }

    /**
     * What is asked on a day, by track and skill.
     *
     * @throws NotThere when the current user may not see this person
     */
    public List<Line> of(long employee, LocalDate on) {
        whoMaySee.mustSee(employee);
        Map<Long, ExemptionLine> exempt = exemptions.of(employee).stream()
                .filter(row -> row.isValidOn(on))
                .collect(Collectors.toMap(ExemptionLine::skillId, Function.identity(), (one, other) -> one));
        return reaching(employee, on).stream().collect(groupingBy(Requirement::skill)).entrySet().stream()
                .map(each -> line(each.getKey(), each.getValue(), exempt))
                .sorted(comparing((Line line) -> line.skill().track())
                        .thenComparing(line -> line.skill().ordinal())
                        .thenComparing(line -> line.skill().code()))
                .toList();
    }

    private static Line line(Skill skill, List<Requirement> asked, Map<Long, ExemptionLine> exempt) {
        List<Demand> demands =
                asked.stream().map(Demand::of).sorted(Demand.HIGHEST_FIRST).toList();
        return new Line(skill, demands, exempt.get(skill.id()));
    }

    private List<Requirement> reaching(long employee, LocalDate on) {
        String reaching = Asking.hql("r.id as id", "on", "on", "e.id = :employee");
        return requirements
                .all("select u.id from (" + reaching + ") u")
                .setParameter("employee", employee)
                .setParameter("on", on)
                .getResultList();
    }
}
