package nl.vaardig.inventory.gap;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.requirement.Asker;
import nl.vaardig.inventory.requirement.Asking;
import nl.vaardig.inventory.requirement.ExemptionLine;
import nl.vaardig.inventory.requirement.Exemptions;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.inventory.requirement.RequirementList;
import nl.vaardig.organisation.department.InForce;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.words.Bilingual;

/** Why a skill is asked of a person: everyone who asks it, how much, and which of them counts. */
@ApplicationScoped
@Transactional
public class SkillDemands {

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    RequirementList requirements;

    @Inject
    Exemptions exemptions;

    /** One appointment of the person. */
    public record Work(Bilingual jobRole, String department) {}

    /** One that asks the skill. @param reason why, maybe empty @param since the first day this level is asked */
    public record Demand(long id, Asker by, int level, int importance, Bilingual reason, LocalDate since) {

        /** The one that counts first: the highest level, then the greater importance. */
        static final Comparator<Demand> HIGHEST_FIRST = comparing(Demand::level)
                .thenComparing(Demand::importance)
                .reversed()
                .thenComparing(demand -> demand.by().kind())
                .thenComparing(Demand::id);

        static Demand of(Requirement asked) {
            return new Demand(
                    asked.id(), asked.asker(), asked.level(), asked.importance(), asked.reason(), asked.validFrom());
        }

        RequiredLevel required() {
            return new RequiredLevel(level, importance);
        }
    }

    /**
     * One person and one skill on a day.
     *
     * @param work      one per appointment
     * @param demands   all that ask it, the one that counts first
     * @param exemption why it isn't asked nevertheless; null when the person isn't exempt
     * @param objected  whether the person ever objected to anything: of who never did nothing waits
     * @param agreed    whether anything was ever agreed with the person
     */
    public record Person(
            long id,
            String name,
            List<Work> work,
            List<Demand> demands,
            ExemptionLine exemption,
            boolean objected,
            boolean agreed) {

        public boolean isExempt() {
            return exemption != null;
        }

        /** What counts of all demands together; empty when nothing is asked, or the person is exempt. */
        public Optional<RequiredLevel> required() {
            if (isExempt()) return Optional.empty();
            return demands.stream().map(Demand::required).reduce(RequiredLevel::highest);
        }

        /** Whether this is the demand whose level is what is asked. */
        public boolean counts(Demand demand) {
            return !isExempt() && demand.equals(demands.get(0));
        }
    }

    private record Row(
            String givenName,
            String familyName,
            Bilingual jobRole,
            String department,
            long exemptions,
            long objections,
            long agreements) {}

    /** @throws NotThere when the current user may not see this person */
    public Person of(long employee, long skill, LocalDate on) {
        whoMaySee.mustSee(employee);
        List<Row> rows = withWork(employee, on);
        Row first = rows.get(0);
        return new Person(
                employee,
                first.givenName() + " " + first.familyName(),
                rows.stream()
                        .filter(row -> row.department() != null)
                        .map(row -> new Work(row.jobRole(), row.department()))
                        .toList(),
                demands(employee, skill, on),
                first.exemptions() == 0
                        ? null
                        : exemptions.of(employee, skill, on).orElse(null),
                first.objections() > 0,
                first.agreements() > 0);
    }

    /**
     * Only who asks it, the one that counts first; nothing when the person is exempt is left to the caller.
     *
     * @throws NotThere when the current user may not see this person
     */
    public List<Demand> asked(long employee, long skill, LocalDate on) {
        whoMaySee.mustSee(employee);
        return demands(employee, skill, on);
    }

    /** One row per appointment; one without work for who has none. */
    private List<Row> withWork(long employee, LocalDate on) {
        return db.createQuery(
                        """
                        select e.givenName, e.familyName, j.name, d.name,
                          (select count(x.id) from Exemption x where x.employee = e),
                          (select count(o.id) from Objection o where o.employee = e),
                          (select count(g.id) from Agreement g where g.employee = e)
                        from Employee e left join Appointment a on a.employee = e and %s
                        left join a.jobRole j left join a.department d where e.id = :employee order by a.id
                        """
                                .formatted(InForce.on("a", "on")),
                        Row.class)
                .setParameter("employee", employee)
                .setParameter("on", on)
                .getResultList();
    }

    private List<Demand> demands(long employee, long skill, LocalDate on) {
        String reaching = Asking.hql("r.id as id", "on", "on", "e.id = :employee and r.skill.id = :skill");
        return requirements
                .all("select u.id from (" + reaching + ") u")
                .setParameter("employee", employee)
                .setParameter("skill", skill)
                .setParameter("on", on)
                .getResultStream()
                .map(Demand::of)
                .sorted(Demand.HIGHEST_FIRST)
                .toList();
    }
}
