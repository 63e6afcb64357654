package nl.vaardig.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.platform.Bilingual;
import nl.vaardig.platform.NotThere;

/** Why a skill is asked of a person: which job role asks it, and how much. */
@ApplicationScoped
@Transactional
public class SkillDemands {

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    /**
     * One appointment of the person. level and importance are null when its job role doesn't ask the skill.
     *
     * @param since the first day this level is asked
     */
    public record Demand(Bilingual jobRole, String department, Integer level, Integer importance, LocalDate since) {

        public boolean isAsked() {
            return level != null;
        }

        Optional<RequiredLevel> required() {
            return isAsked() ? Optional.of(new RequiredLevel(level, importance)) : Optional.empty();
        }
    }

    /** @param demands one per appointment on the day, the highest first */
    public record Person(long id, String name, List<Demand> demands) {

        /** What counts over all appointments together; empty when nothing is asked. */
        public Optional<RequiredLevel> required() {
            return demands.stream()
                    .flatMap(demand -> demand.required().stream())
                    .reduce(RequiredLevel::highest);
        }
    }

    /** @throws NotThere when the current user may not see this person */
    public Person of(long employee, long skill, LocalDate on) {
        whoMaySee.mustSee(employee);
        String name = db.createQuery(
                        "select concat(e.givenName, ' ', e.familyName) from Employee e where e.id = :employee",
                        String.class)
                .setParameter("employee", employee)
                .getSingleResult();
        return new Person(employee, name, demands(employee, skill, on));
    }

    private List<Demand> demands(long employee, long skill, LocalDate on) {
        return db.createQuery(
                        """
                        select j.name, d.name, r.level, r.importance, r.validFrom
                        from Appointment a join a.jobRole j join a.department d
                        left join Requirement r on r.jobRole = j and r.skill.id = :skill and r.validFrom <= :on
                          and (r.validUntil is null or r.validUntil >= :on)
                        where a.employee.id = :employee and a.startOn <= :on and (a.endOn is null or a.endOn >= :on)
                        order by r.level desc, r.importance desc, a.id
                        """,
                        Demand.class)
                .setParameter("employee", employee)
                .setParameter("skill", skill)
                .setParameter("on", on)
                .getResultList();
    }
}
