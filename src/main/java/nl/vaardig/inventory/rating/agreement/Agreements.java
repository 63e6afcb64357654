package nl.vaardig.inventory.rating.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.vaardig.inventory.rating.CurrentLevels;
import nl.vaardig.inventory.rating.LevelSweep;
import nl.vaardig.inventory.rating.OpenRounds;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.rating.Ratings;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.organisation.municipality.Setting;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.framework.Skill;
import org.hibernate.exception.ConstraintViolationException;

/**
 * What managers recorded as agreed: kept apart until the employee confirms it or the days to object ran out, and a rating
 * from then on. So whatever reads ratings or levels, on this day or a past one, never meets what only one of the two says.
 */
@ApplicationScoped
@Transactional
public class Agreements {

    public static final int MOST_DAYS = 90;

    /** Days an employee has to object to what a manager recorded as agreed. None would be the manager alone. */
    public static final Setting<Integer> DAYS_TO_OBJECT =
            Setting.number("agreementDays", 14, 1, MOST_DAYS, "rule.municipality.agreementDays");

    @PersistenceContext
    EntityManager db;

    @Inject
    Ratings ratings;

    @Inject
    CurrentLevels levels;

    @Inject
    OpenRounds rounds;

    @Inject
    Municipalities municipalities;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /**
     * Records what was agreed; it takes the place of what waits about the same skill. The caller has seen to it that the
     * user leads this person and that the level is one of the skill.
     *
     * @throws RuleRefused when somebody else records one at this very moment
     */
    public void record(long employee, long skill, int level, String note) {
        levels.lock(List.of(employee));
        Instant now = now();
        open(employee, skill).forEach(earlier -> earlier.replace(now));
        // What ends has to be ended before the new one begins to wait.
        db.flush();
        save(new Agreement(
                Optional.ofNullable(db.find(Employee.class, employee)).orElseThrow(NotThere::new),
                Optional.ofNullable(db.find(Skill.class, skill)).orElseThrow(NotThere::new),
                level,
                note,
                request.user().accountId(),
                now,
                municipalities.chosen(DAYS_TO_OBJECT)));
    }

    /** The database lets one wait about a skill of a person: of two who record one at once the second is refused. */
    void save(Agreement agreement) {
        try {
            db.persist(agreement);
            db.flush();
        } catch (ConstraintViolationException e) {
            throw new RuleRefused("rule.agreement.alreadyOpen");
        }
    }

    /** The current user says that it is so: it counts from today. @throws NotThere for what is not about the user */
    public void confirm(long id) {
        Agreement agreement = held(id);
        agreement.confirm(now());
        count(agreement);
    }

    /** The current user says that it is not so: it will not count. @param reason which the manager reads */
    public void refuse(long id, String reason) {
        held(id).refuse(reason, now());
    }

    /** Of the current user, with the person locked. */
    private Agreement held(long id) {
        levels.lock(List.of(me()));
        Agreement found = db.find(Agreement.class, id, LockModeType.PESSIMISTIC_WRITE);
        boolean mine = found != null && found.employee().id().equals(me());
        if (!mine) throw new NotThere();
        return found;
    }

    /** What waits about one skill of a person is taken back. @return false when nothing did */
    public boolean withdraw(long employee, long skill) {
        levels.lock(List.of(employee));
        List<Agreement> waiting = open(employee, skill);
        waiting.forEach(agreement -> agreement.withdraw(now()));
        return !waiting.isEmpty();
    }

    /** Everything that the current user recorded about a person since a moment and that still waits is taken back. */
    public int withdrawFresh(long employee, Instant since) {
        levels.lock(List.of(employee));
        List<Agreement> fresh = db.createQuery(
                        """
                        select a from Agreement a where a.employee.id = :employee and a.accountId = :account
                          and a.outcome is null and a.agreedAt >= :since
                        """,
                        Agreement.class)
                .setParameter("employee", employee)
                .setParameter("account", request.user().accountId())
                .setParameter("since", since)
                .getResultList();
        fresh.forEach(agreement -> agreement.withdraw(now()));
        return fresh.size();
    }

    /** Lets count what nobody objected to in time; before the levels of the day are looked at. */
    void settle(@Observes LevelSweep.Due due) {
        List<Long> ids = db.createQuery(
                        "select a.id from Agreement a where a.outcome is null and a.countsOn <= :today and "
                                + AgreementList.SILENCE + " order by a.employee.id, a.id",
                        Long.class)
                .setParameter("today", due.today())
                .getResultList();
        for (Long id : ids) {
            Agreement agreement = db.find(Agreement.class, id);
            levels.lock(List.of(agreement.employee().id()));
            // Another server, or the employee, may have been first.
            db.refresh(agreement, LockModeType.PESSIMISTIC_WRITE);
            if (!agreement.isOpen()) continue;
            agreement.pass(now());
            count(agreement);
        }
    }

    private void count(Agreement agreement) {
        long employee = agreement.employee().id();
        Ratings.Entry entry = new Ratings.Entry(
                employee,
                agreement.skill().id(),
                agreement.level(),
                RatingSource.AGREED,
                agreement.countedFrom(),
                null,
                agreement.note());
        // The manager's, as far as objections go: whoever recorded it doesn't judge the objection to it.
        ratings.persist(entry, rounds.asking(employee).orElse(null), agreement.accountId());
        levels.recompute(List.of(employee));
    }

    private List<Agreement> open(long employee, long skill) {
        return db.createQuery(
                        "select a from Agreement a where a.employee.id = :employee and a.skill.id = :skill and a.outcome is null",
                        Agreement.class)
                .setParameter("employee", employee)
                .setParameter("skill", skill)
                .getResultList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private long me() {
        Long me = request.user().employeeId();
        if (me == null) throw new NotThere();
        return me;
    }
}
