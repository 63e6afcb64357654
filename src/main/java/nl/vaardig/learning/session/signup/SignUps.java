package nl.vaardig.learning.session.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vaardig.learning.session.Session;
import nl.vaardig.learning.session.SignUp;
import nl.vaardig.learning.session.SignUpState;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentRequest;

/** What employees do with sessions. */
@ApplicationScoped
@Transactional
public class SignUps {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Seats seats;

    @Inject
    Clock clock;

    /**
     * A seat, or a place on the waiting list when there is none.
     *
     * @throws RuleRefused when it is too late, it was cancelled, the user is on the list already or elsewhere then
     */
    public SignUpState signUp(long sessionId) {
        long me = request.user().asEmployee();
        Session session = seats.held(sessionId);
        Instant now = clock.instant();
        RuleRefused.unless(!session.isCancelled(), "rule.session.cancelled");
        RuleRefused.unless(!session.isClosed(now), "rule.session.closed");
        RuleRefused.unless(find(session, me).isEmpty(), "rule.session.already");
        seats.clash(session, me).ifPresent(this::refuse);
        SignUp made = new SignUp(session, db.getReference(Employee.class, me), seats.free(session) > 0, now);
        db.persist(made);
        return made.state();
    }

    private void refuse(Session other) {
        String title = other.series().title().in(request.language());
        throw new RuleRefused(
                "rule.session.clash",
                title,
                other.span().day(),
                other.span().begins().toString());
    }

    /** Gives the seat back, or leaves the waiting list; who waits moves up. */
    public void leave(long sessionId) {
        long me = request.user().asEmployee();
        Session session = seats.held(sessionId);
        SignUp own = find(session, me).orElseThrow(() -> new RuleRefused("rule.session.notSignedUp"));
        Instant now = clock.instant();
        boolean isInTime = own.state() == SignUpState.WAITING || session.mayBeLeft(now);
        RuleRefused.unless(isInTime, "rule.session.tooLateToLeave");
        own.leave(now);
        seats.moveUp(session);
        waitedFor(session, me).forEach(other -> seats.moveUp(seats.held(other)));
    }

    /** Sessions at that time for which the person waits: a seat may have gone by because of this one. */
    private List<Long> waitedFor(Session left, long me) {
        return db.createQuery(
                        """
                        select o.id from SignUp u join u.session o where u.employee.id = :me and u.state = WAITING
                          and o.startsAt < :ends and o.endsAt > :starts order by o.id
                        """,
                        Long.class)
                .setParameter("me", me)
                .setParameter("starts", left.startsAt())
                .setParameter("ends", left.endsAt())
                .getResultList();
    }

    /** The user has read what happened by itself. */
    public void read(long sessionId) {
        long me = request.user().asEmployee();
        Instant now = clock.instant();
        List<SignUp> all = db.createQuery(
                        "select u from SignUp u where u.session.id = :session and u.employee.id = :me", SignUp.class)
                .setParameter("session", sessionId)
                .setParameter("me", me)
                .getResultList();
        if (all.isEmpty()) throw new NotThere();
        all.forEach(one -> one.told(now));
    }

    /** Takes somebody off the list; who waits moves up. For HR. */
    public void remove(long sessionId, long signUpId) {
        Session session = seats.held(sessionId);
        SignUp signUp = db.find(SignUp.class, signUpId);
        if (signUp == null || !signUp.session().id().equals(sessionId)) throw new NotThere();
        signUp.remove(clock.instant());
        seats.moveUp(session);
    }

    private Optional<SignUp> find(Session session, long employee) {
        return db.createQuery(
                        """
                        select u from SignUp u where u.session = :session and u.employee.id = :employee
                          and u.state in (SIGNED_UP, WAITING)
                        """,
                        SignUp.class)
                .setParameter("session", session)
                .setParameter("employee", employee)
                .getResultStream()
                .findFirst();
    }
}
