package nl.vaardig.inventory.rating.undo;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.inventory.rating.give.RateMyself;
import nl.vaardig.inventory.rating.undo.UndoneAct.Act;
import nl.vaardig.platform.InList;
import nl.vaardig.platform.who.CurrentRequest;

/** Keeps what was taken back. Whoever reads asks first who may see the person. */
@ApplicationScoped
@Transactional
public class UndoneActs {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** @param by name of the account, null when it is gone */
    public record Line(long ratingId, Act act, String words, String by, Instant doneAt, Instant undoneAt) {}

    /** What was done before this can no longer be taken back: as long as one may go back on an own rating. */
    public Instant since() {
        return clock.instant().minus(RateMyself.SECOND_THOUGHTS);
    }

    /** The user takes back what was said of a rating. */
    public void note(Rating rating, Act act, String words, Instant doneAt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        db.persist(new UndoneAct(rating, act, words, request.user().accountId(), doneAt, now));
    }

    /** By rating, the latest first. */
    public Map<Long, List<Line>> of(Collection<Long> ratings, Act act) {
        return db.createQuery(
                        """
                        select u.rating.id, u.act, u.words, a.displayName, u.doneAt, u.undoneAt
                        from UndoneAct u left join Account a on a.id = u.accountId
                        where u.rating.id in (:ratings) and u.act = :act order by u.undoneAt desc, u.id desc
                        """,
                        Line.class)
                .setParameter("ratings", InList.of(ratings))
                .setParameter("act", act)
                .getResultStream()
                .collect(groupingBy(Line::ratingId));
    }
}
