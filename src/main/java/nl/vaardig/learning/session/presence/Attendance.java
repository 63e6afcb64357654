package nl.vaardig.learning.session.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.learning.assignment.journey.Journeys;
import nl.vaardig.learning.session.Presence;
import nl.vaardig.learning.session.Secret;
import nl.vaardig.learning.session.Session;
import nl.vaardig.learning.session.SignUp;
import nl.vaardig.learning.session.SignUpState;
import nl.vaardig.learning.session.signup.Seats;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentRequest;

/**
 * Says who was there, which does the steps that have this meeting. Saying afterwards that somebody wasn't there takes no
 * step back: done is done.
 */
@ApplicationScoped
@Transactional
public class Attendance {

    @PersistenceContext
    EntityManager db;

    @Inject
    Seats seats;

    @Inject
    Journeys journeys;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    private record Open(Long assignment, Long step) {}

    /**
     * Who may do so is asked before.
     *
     * @param said by the id of the sign-up; those left out stay as they are, null takes back what was said
     */
    public void mark(long sessionId, Map<Long, Optional<Presence>> said) {
        Session session = seats.held(sessionId);
        Instant now = clock.instant();
        RuleRefused.unless(session.mayBeMarked(now), "rule.session.notYet");
        for (SignUp one : onList(sessionId)) {
            Optional<Presence> was = said.get(one.id());
            if (was == null || was.orElse(null) == one.attendance()) continue;
            one.attend(was.orElse(null), now);
            if (one.attendance() == Presence.PRESENT) settle(one);
        }
    }

    private List<SignUp> onList(long session) {
        return db.createQuery(
                        """
                        select u from SignUp u join fetch u.employee where u.session.id = :session and u.state = SIGNED_UP
                        order by u.id
                        """,
                        SignUp.class)
                .setParameter("session", session)
                .getResultList();
    }

    /**
     * The user is in the room, and types what is shown there.
     *
     * @throws NotThere    when no session here has that code
     * @throws RuleRefused when it isn't on now, or the user isn't on its list
     */
    public void present(long sessionId, String code) {
        long me = request.user().asEmployee();
        Session session = seats.held(sessionId);
        if (!session.code().equals(typed(code))) throw new NotThere();
        Instant now = clock.instant();
        RuleRefused.unless(session.isOn(now), "rule.session.codeNotNow");
        SignUp own = onList(sessionId).stream()
                .filter(one -> one.employee().id() == me)
                .findFirst()
                .orElseThrow(() -> new RuleRefused("rule.session.notOnList"));
        if (own.attendance() == Presence.PRESENT) return;
        own.attend(Presence.PRESENT, now);
        settle(own);
    }

    /** The session whose code this is, when it is on now. */
    public Optional<Session> on(String code) {
        Instant now = clock.instant();
        return db.createQuery(
                        "select s from Session s join fetch s.series where s.code = :code order by s.startsAt",
                        Session.class)
                .setParameter("code", typed(code))
                .getResultStream()
                .filter(session -> session.isOn(now))
                .findFirst();
    }

    /** Capitals and spaces don't matter. */
    static String typed(String code) {
        return code == null ? "" : code.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }

    /** How the user stands on the list; null when not on it. */
    public SignUp own(long sessionId) {
        Long me = request.user().employeeId();
        return onList(sessionId).stream()
                .filter(one -> one.employee().id().equals(me) && one.state() == SignUpState.SIGNED_UP)
                .findFirst()
                .orElse(null);
    }

    private void settle(SignUp signUp) {
        db.flush();
        db.createQuery(
                        """
                        select x.id, p.id from Assignment x join Step p on p.pathVersion = x.pathVersion
                        where x.employee = :employee and x.endedAt is null and p.material = :series and p.removedAt is null
                        order by x.id, p.ordinal
                        """,
                        Open.class)
                .setParameter("employee", signUp.employee())
                .setParameter("series", signUp.session().series())
                .getResultList()
                .forEach(open -> journeys.settle(open.assignment(), open.step()));
    }

    /** To be asked at the root: whoever has the address has no account here. Empty when it works no more. */
    public Optional<Session> opened(String secret) {
        Instant now = clock.instant();
        return db.createQuery("select s from Session s join fetch s.series where s.trainerHash = :hash", Session.class)
                .setParameter("hash", Secret.hash(secret))
                .getResultStream()
                .filter(session -> session.isOpenToTrainer(now))
                .findFirst();
    }
}
