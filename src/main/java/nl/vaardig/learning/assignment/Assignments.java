package nl.vaardig.learning.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.LearningPaths;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.time.Horizon;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import org.hibernate.exception.ConstraintViolationException;

/** What managers and HR advisors do with one assignment. What may not be seen is not found. */
@ApplicationScoped
@Transactional
public class Assignments {

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    CurrentRequest request;

    @Inject
    LearningPaths paths;

    @Inject
    Clock clock;

    /**
     * Gives one person a path: a proposal unless it is compulsory. The database allows one open assignment of a path per
     * person, so of two who do this at once the second is refused.
     */
    public long give(long employeeId, long pathId, Why why) {
        whoMaySee.mustSee(employeeId);
        return give(employeeId, pathId, why, AssignmentState.first(why));
    }

    /** Takes a path oneself: nobody has to say yes. The same path can be open once. @throws NotThere for who is no employee */
    public long takeUp(long pathId, Why why) {
        Long me = request.user().employeeId();
        if (me == null) throw new NotThere();
        return give(me, pathId, why, AssignmentState.ASSIGNED);
    }

    private long give(long employeeId, long pathId, Why why, AssignmentState first) {
        LearningPath path = paths.get(pathId);
        Employee employee = db.getReference(Employee.class, employeeId);
        Assignment assignment =
                new Assignment(employee, path, first, why, request.user().accountId(), clock.instant());
        try {
            db.persist(assignment);
            db.flush();
        } catch (ConstraintViolationException e) {
            throw new RuleRefused("rule.assignment.alreadyOpen");
        }
        return assignment.id();
    }

    public void withdraw(long id) {
        others(id).withdraw(clock.instant());
    }

    /** @throws BadField at "dueOn" for a day that isn't later, or too far ahead */
    public LocalDate extend(long id, LocalDate later) {
        Assignment assignment = others(id);
        if (!later.isAfter(assignment.dueOn())) throw new BadField("dueOn", "assignment.extend.earlier");
        Horizon.mustHold("dueOn", later, LocalDate.now(clock));
        assignment.extendTo(later);
        return later;
    }

    /** One that this user manages, held against other acts at the same time. Nobody manages the own, except HR. */
    private Assignment others(long id) {
        Assignment assignment = locked(id);
        long employee = assignment.employee().id();
        CurrentUser user = request.user();
        if (user.is(employee) && !user.has(Role.HR_ADVISOR)) throw new NotThere();
        whoMaySee.mustSee(employee);
        return assignment;
    }

    /** One of the user's own, held against other acts at the same time. */
    public Assignment own(long id) {
        Assignment assignment = locked(id);
        if (!request.user().is(assignment.employee().id())) throw new NotThere();
        return assignment;
    }

    private Assignment locked(long id) {
        Assignment assignment = db.find(Assignment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (assignment == null) throw new NotThere();
        return assignment;
    }
}
