package nl.vaardig.learning.session.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vaardig.learning.session.Session;
import nl.vaardig.learning.session.SignUp;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.NotThere;

/**
 * Who has the seats of a session. Whoever gives or takes one holds the session first and then the person, so that two who
 * want the last seat come after each other, and nobody gets two sessions at one time.
 */
@ApplicationScoped
@Transactional
public class Seats {

    @PersistenceContext
    EntityManager db;

    @Inject
    Clock clock;

    /** Held against others who give or take its seats. @throws NotThere */
    public Session held(long id) {
        Session session = db.find(Session.class, id);
        if (session == null) throw new NotThere();
        db.refresh(session, LockModeType.PESSIMISTIC_WRITE);
        return session;
    }

    /** Of a session that is held; a number above all where there is no limit. */
    int free(Session session) {
        if (session.seats() == null) return Integer.MAX_VALUE;
        Long taken = db.createQuery(
                        "select count(u) from SignUp u where u.session = :session and u.state = SIGNED_UP", Long.class)
                .setParameter("session", session)
                .getSingleResult();
        return session.seats() - taken.intValue();
    }

    /** Another session at that time for which the person has a seat; from here on nobody gives that person another one. */
    Optional<Session> clash(Session session, long employee) {
        db.find(Employee.class, employee, LockModeType.PESSIMISTIC_WRITE);
        return db.createQuery(
                        """
                        select o from SignUp u join u.session o join fetch o.series
                        where u.employee.id = :employee and u.state = SIGNED_UP and o.cancelledAt is null
                          and o.id <> :session and o.startsAt < :ends and o.endsAt > :starts
                        order by o.startsAt, o.id
                        """,
                        Session.class)
                .setParameter("employee", employee)
                .setParameter("session", session.id())
                .setParameter("starts", session.startsAt())
                .setParameter("ends", session.endsAt())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Gives the seats that are free to those who wait, in their order. What holds for signing up holds here: not once it is
     * closed, and not to who is elsewhere then; that goes to the next.
     */
    public void moveUp(Session session) {
        Instant now = clock.instant();
        if (session.isClosed(now)) return;
        db.flush();
        int free = free(session);
        for (SignUp waiting : free > 0 ? waiting(session) : List.<SignUp>of()) {
            if (free == 0) return;
            Optional<Session> other = clash(session, waiting.employee().id());
            if (other.isPresent()) waiting.skip(other.get(), now);
            else {
                waiting.moveUp(now);
                free--;
            }
        }
    }

    private List<SignUp> waiting(Session session) {
        return db.createQuery(
                        "select u from SignUp u where u.session = :session and u.state = WAITING order by u.signedAt, u.id",
                        SignUp.class)
                .setParameter("session", session)
                .getResultList();
    }
}
