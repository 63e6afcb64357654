package nl.vaardig.learning.session.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.vaardig.learning.session.Secret;
import nl.vaardig.learning.session.SignUp;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;

/** One's own sessions for calendars of other programs. */
@ApplicationScoped
@Transactional
public class Calendars {

    /** What is over stays in the feed for so long. */
    private static final Duration KEPT = Duration.ofDays(60);

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** Whose calendar an address is. */
    public record Owner(long municipality, long employee) {}

    /** The entry of the user's latest sign-up for a session. @throws NotThere for who never had a seat or asked for one */
    public String entry(long session, String base) {
        SignUp own = signUps("u.session.id = " + session, request.user().asEmployee()).stream()
                .reduce((one, later) -> later)
                .orElseThrow(NotThere::new);
        return new Ical(base, request.language(), clock.instant()).one(own);
    }

    /** To be asked at the root, as programs that ask have no session. Empty for an address that works no more. */
    public Optional<Owner> owner(String secret) {
        return db.createQuery(
                        "select c.municipalityId, c.employee.id from OwnCalendar c where c.feedHash = :hash",
                        Owner.class)
                .setParameter("hash", Secret.hash(secret))
                .getResultStream()
                .findFirst();
    }

    /** All entries of somebody: those with a seat, and those that are off. Who waits has none yet. */
    public String feed(long employee, String base) {
        List<SignUp> all = signUps("u.session.endsAt > :since", employee);
        return new Ical(base, request.language(), clock.instant()).feed(all);
    }

    /** Who only waited has nothing in a calendar. */
    private List<SignUp> signUps(String condition, long employee) {
        var query = db.createQuery(
                        """
                        select u from SignUp u join fetch u.session s join fetch s.series
                        where u.employee.id = :employee and u.state <> WAITING and %s order by u.signedAt, u.id
                        """
                                .formatted(condition),
                        SignUp.class)
                .setParameter("employee", employee);
        if (condition.contains(":since"))
            query.setParameter("since", clock.instant().minus(KEPT));
        return query.getResultList();
    }
}
