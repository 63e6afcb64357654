package nl.vaardig.talent.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vaardig.organisation.municipality.Municipalities;

/** Employment at the municipality at hand, all of it in one query. */
@ApplicationScoped
@Transactional
public class Workforces {

    @PersistenceContext
    EntityManager db;

    @Inject
    TalentRule rule;

    @Inject
    Municipalities municipalities;

    @Inject
    Clock clock;

    private record Birth(long employeeId, Integer year) {}

    /**
     * Under the rule as it stands: five queries, however many people there are.
     *
     * @param withAges also read years of birth, which only figures about under-35s need
     */
    public Workforce read(boolean withAges) {
        return read(rule.criteria(), withAges);
    }

    /** Without a rule, for figures about everyone: nobody in it is a digital talent. One query. */
    public Workforce employment() {
        StayRule stays = new StayRule(municipalities.chosen(StayRule.DAYS_BETWEEN));
        return new Workforce(
                EmploymentSpell.of(employments(), stays),
                stays,
                TalentCriteria.NONE,
                List.of(),
                Map.of(),
                LocalDate.now(clock));
    }

    /** Under a rule that may not have been saved. */
    public Workforce read(TalentCriteria criteria, boolean withAges) {
        StayRule stays = new StayRule(municipalities.chosen(StayRule.DAYS_BETWEEN));
        return new Workforce(
                EmploymentSpell.of(employments(), stays),
                stays,
                criteria,
                rule.reached(criteria),
                withAges ? births() : Map.of(),
                LocalDate.now(clock));
    }

    /** Every appointment there is or was, without the people's names. */
    List<Employment> employments() {
        return db.createQuery(
                        """
                        select a.employee.id, a.department.id, a.jobRole.id, a.startOn, a.endOn, a.endReason
                        from Appointment a
                        """,
                        Employment.class)
                .getResultList();
    }

    private Map<Long, Integer> births() {
        return db.createQuery("select e.id, e.birthYear from Employee e where e.birthYear is not null", Birth.class)
                .getResultStream()
                .collect(Collectors.toMap(Birth::employeeId, Birth::year));
    }
}
