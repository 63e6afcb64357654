package nl.vaardig.inventory.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.time.Horizon;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.framework.Skill;

/** Who need not have a skill for a while, why and until when. Granted by the manager of the person or an HR advisor. */
@ApplicationScoped
@Transactional
public class Exemptions {

    private static final String ROW =
            """
            select x.id, e.id, s.id, s.name, x.reason, x.fromOn, x.untilOn, x.takenBackOn, c.displayName
            from Exemption x join x.employee e join x.skill s left join Account c on c.id = x.grantedBy where
            """;

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    WhoMayAsk whoMayAsk;

    @Inject
    Clock clock;

    /**
     * Exempts somebody from a skill.
     *
     * @param wish from today or later
     * @throws BadField at "from" for a day too far ahead
     * @throws NotThere for someone the user may not see
     * @throws RuleRefused when the user may not exempt this person, or the days are past or exempt already
     */
    public Exemption grant(long employee, ExemptionWish wish) {
        mustLead(employee);
        Skill skill = wish.skill();
        RuleRefused.unless(!wish.from().isBefore(today()), "rule.exemption.inThePast");
        Horizon.mustHold("from", wish.from(), today());
        Employee person = db.find(Employee.class, employee, LockModeType.PESSIMISTIC_WRITE);
        RuleRefused.unless(
                between(employee, skill.id(), wish.from(), wish.until()).isEmpty(), "rule.exemption.already");
        Long by = request.user().accountId();
        Exemption granted = new Exemption(person, skill, wish.reason(), wish.from(), wish.until(), by, clock.instant());
        db.persist(granted);
        return granted;
    }

    /** From today on it is asked again. @throws NotThere when it isn't there or not the user's to see */
    public void takeBack(long id) {
        Exemption exemption = db.find(Exemption.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (exemption == null) throw new NotThere();
        mustLead(exemption.employee().id());
        exemption.takeBack(today(), request.user().accountId());
    }

    /** Whether the user may exempt somebody whom he or she may see. */
    public boolean mayGrant(long employee) {
        return whoMayAsk.mayAskOf(employee);
    }

    /**
     * Those in force on a day, of the people of a selection; for the cells of a matrix.
     *
     * @param people HQL on the employee {@code e}, within what the user may see
     * @param bind   fills the parameters of the condition
     */
    public List<ExemptionLine> of(String people, Consumer<Query> bind, LocalDate day) {
        var query = db.createQuery(
                        ROW + Exemption.on("x", "day") + " and " + people + " order by e.id, s.id", ExemptionLine.class)
                .setParameter("day", day);
        bind.accept(query);
        return query.getResultList();
    }

    /** Of one person and skill, in force on a day. @throws NotThere for someone the user may not see */
    public Optional<ExemptionLine> of(long employee, long skill, LocalDate day) {
        return of(employee).stream()
                .filter(row -> row.skillId() == skill && row.isValidOn(day))
                .findFirst();
    }

    /** All of one person, the newest first. @throws NotThere for someone the user may not see */
    public List<ExemptionLine> of(long employee) {
        whoMaySee.mustSee(employee);
        return db.createQuery(ROW + "e.id = :employee order by x.fromOn desc, x.id desc", ExemptionLine.class)
                .setParameter("employee", employee)
                .getResultList();
    }

    private List<Long> between(long employee, long skill, LocalDate first, LocalDate last) {
        return db.createQuery(
                        """
                        select x.id from Exemption x where x.employee.id = :employee and x.skill.id = :skill
                        and (x.untilOn is null or x.untilOn >= :first) and (:last is null or x.fromOn <= :last)
                        and (x.takenBackOn is null or x.takenBackOn > :first)
                        """,
                        Long.class)
                .setParameter("employee", employee)
                .setParameter("skill", skill)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    private void mustLead(long employee) {
        whoMaySee.mustSee(employee);
        RuleRefused.unless(mayGrant(employee), "rule.exemption.notYours");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
