package nl.vaardig.inventory.rating.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;

/** Reads what was recorded as agreed: what waits, and what came of the rest. */
@ApplicationScoped
@Transactional
public class AgreementList {

    /** Saying nothing counts only for who could sign in here all the time since it was recorded. */
    static final String SILENCE =
            """
            exists (select 1 from Membership m where m.employee = a.employee and m.accepted = true and m.blocked = false
              and not exists (select 1 from AccessChange c where c.membership = m and c.at > a.agreedAt
                and c.kind in (nl.vaardig.access.AccessChange.Kind.ADDED, nl.vaardig.access.AccessChange.Kind.ACCEPTED,
                  nl.vaardig.access.AccessChange.Kind.EMPLOYEE_CHANGED, nl.vaardig.access.AccessChange.Kind.UNBLOCKED)))""";

    private static final String ROWS =
            """
            select a.id, a.employee.id, s.id, s.name, a.level, a.note, a.accountId, x.displayName, a.agreedAt, a.countsOn,
              l.level, case when %s then true else false end, a.outcome, a.reason, a.endedAt
            from Agreement a join a.skill s left join Account x on x.id = a.accountId
              left join CurrentLevel l on l.employee = a.employee and l.skill = s
            where a.employee.id = :employee and\s"""
                    .formatted(SILENCE);

    /** What waits, and the refusals after which nothing else was recorded. */
    private static final String MATTERS =
            """
            (a.outcome is null or %s)
            order by s.track, s.ordinal, a.agreedAt desc"""
                    .formatted(refused("a"));

    /** Refused, and nothing else was recorded about it since, in HQL. @param agreement an alias of Agreement */
    public static String refused(String agreement) {
        return """
                %1$s.outcome = nl.vaardig.inventory.rating.agreement.Agreement.Outcome.REFUSED
                and not exists (select 1 from Agreement later where later.employee = %1$s.employee
                  and later.skill = %1$s.skill and later.id <> %1$s.id and later.agreedAt >= %1$s.agreedAt)
                and not exists (select 1 from Rating said where said.employee = %1$s.employee and said.skill = %1$s.skill
                  and said.recordedAt > %1$s.endedAt and said.source = nl.vaardig.inventory.rating.RatingSource.MANAGER)"""
                .formatted(agreement);
    }

    /** How much waits for a word of an employee, as a query in HQL with the parameter {@code me}. */
    public static final String WAITING =
            "select count(w.id) from Agreement w where w.employee.id = :me and w.outcome is null";

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    /** What waits for a word of the current user, by skill. */
    public List<AgreementLine> mine() {
        return rows(me(), "a.outcome is null order by s.track, s.ordinal, a.id");
    }

    /** All that was ever recorded about the current user, the latest first. */
    public List<AgreementLine> ever() {
        return rows(me(), "1 = 1 order by a.agreedAt desc, a.id desc");
    }

    /** What waits and what was refused; the caller has seen to it that the user may see this person. */
    public List<AgreementLine> of(long employee) {
        return rows(employee, MATTERS);
    }

    private List<AgreementLine> rows(long employee, String condition) {
        return db.createQuery(ROWS + condition, AgreementLine.class)
                .setParameter("employee", employee)
                .getResultList();
    }

    private long me() {
        Long me = request.user().employeeId();
        if (me == null) throw new NotThere();
        return me;
    }
}
