package nl.vaardig.inventory.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.CurrentLevels;
import nl.vaardig.inventory.Rating;
import nl.vaardig.inventory.RatingSetAside;
import nl.vaardig.inventory.RatingSource;
import nl.vaardig.inventory.Ratings;
import nl.vaardig.platform.Bilingual;
import nl.vaardig.platform.CurrentRequest;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.Paging;
import nl.vaardig.platform.RuleRefused;

/** Objections: raised and withdrawn by the employee, answered by whoever may see the person. Nobody answers the own. */
@ApplicationScoped
@Transactional
public class Objections {

    private static final String ROWS =
            """
            select o.id, e.id, concat(e.givenName, ' ', e.familyName), r.id, s.id, s.name, r.level, r.source, r.validOn,
              a.displayName, o.reason, o.raisedAt, o.withdrawnAt, o.verdict, o.answer, b.displayName, o.answeredAt
            from Objection o join o.employee e join o.rating r join r.skill s
              left join Account a on a.id = r.ratedBy left join Account b on b.id = o.answeredBy where\s""";

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Ratings ratings;

    @Inject
    CurrentLevels levels;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** @param rater who gave the level, or null when it was imported */
    public record Line(
            long id,
            long employeeId,
            String employee,
            long ratingId,
            long skillId,
            Bilingual skill,
            int level,
            RatingSource source,
            LocalDate validOn,
            String rater,
            String reason,
            Instant raisedAt,
            Instant withdrawnAt,
            Verdict verdict,
            String answer,
            String answeredBy,
            Instant answeredAt) {

        public boolean isOpen() {
            return verdict == null && withdrawnAt == null;
        }
    }

    /** @throws NotThere for a rating that is not about the user, or what colleagues said; RuleRefused when it is not possible now */
    public long raise(long ratingId, String reason) {
        long me = me();
        levels.lock(List.of(me));
        Rating rating = mine(ratingId);
        RuleRefused.unless(!isSetAside(ratingId), "rule.objection.setAside");
        RuleRefused.unless(open(ratingId).isEmpty(), "rule.objection.twice");
        Objection objection = new Objection(rating, reason, now());
        db.persist(objection);
        return objection.id();
    }

    /** A rating about the user. */
    public Rating mine(long ratingId) {
        Rating rating = Optional.ofNullable(db.find(Rating.class, ratingId)).orElseThrow(NotThere::new);
        boolean mine = rating.employee().id() == me() && rating.source() != RatingSource.PEER;
        if (!mine) throw new NotThere();
        return rating;
    }

    public void withdraw(long id) {
        Objection objection = held(id);
        if (objection.employee().id() != me()) throw new NotThere();
        objection.withdraw(now());
    }

    /** @param words why, at most 1,000 characters, which the employee reads */
    public void answer(long id, Verdict verdict, String words) {
        Objection objection = held(id);
        long employee = objection.employee().id();
        whoMaySee.mustSee(employee);
        RuleRefused.unless(!request.user().is(employee), "rule.objection.ownAnswer");
        levels.lock(List.of(employee));
        objection.answer(verdict, words, request.user().accountId(), now());
        boolean counts = !isSetAside(objection.rating().id());
        if (verdict == Verdict.UPHELD && counts) {
            ratings.setAside(objection.rating().id(), RatingSetAside.Ground.OBJECTION, words);
            levels.recompute(List.of(employee));
        }
    }

    /** The user's own, the newest first. */
    public List<Line> mine() {
        return db.createQuery(ROWS + "e.id = :me order by o.raisedAt desc, o.id desc", Line.class)
                .setParameter("me", me())
                .getResultList();
    }

    /** Of the people the user may see, oneself aside: what waits for an answer first, the oldest first. Two queries. */
    public Paging<Line> toAnswer(boolean open, Paging.Ask ask) {
        Sight sight = whoMaySee.skills();
        String state = open ? " and o.verdict is null and o.withdrawnAt is null" : "";
        String condition = sight.of("e") + " and e.id <> :me" + state;
        String order =
                " order by case when o.verdict is null and o.withdrawnAt is null then 0 else 1 end, o.raisedAt, o.id";
        long total = bind(
                        db.createQuery(
                                "select count(o) from Objection o join o.employee e where " + condition, Long.class),
                        sight)
                .getSingleResult();
        List<Line> rows = bind(db.createQuery(ROWS + condition + order, Line.class), sight)
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
        return ask.holding(rows, total);
    }

    /** How many wait for an answer, of the people the user may see. */
    public long waiting() {
        return toAnswer(true, Paging.Ask.of(1, 1)).total();
    }

    /** @throws NotThere when it is not there, one's own, or about somebody the user may not see */
    public Line get(long id) {
        Sight sight = whoMaySee.skills();
        return bind(db.createQuery(ROWS + "o.id = :id and e.id <> :me and " + sight.of("e"), Line.class), sight)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, Sight sight) {
        Long me = request.user().employeeId();
        return sight.bind(query).setParameter("me", me == null ? -1 : me);
    }

    private List<Objection> open(long rating) {
        return db.createQuery(
                        "select o from Objection o where o.rating.id = :rating and o.verdict is null and o.withdrawnAt is null",
                        Objection.class)
                .setParameter("rating", rating)
                .getResultList();
    }

    private boolean isSetAside(long rating) {
        return db.find(RatingSetAside.class, rating) != null;
    }

    private Objection held(long id) {
        Objection found = db.find(Objection.class, id, LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(found).orElseThrow(NotThere::new);
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
