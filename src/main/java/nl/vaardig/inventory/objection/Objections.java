package nl.vaardig.inventory.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.rating.CurrentLevels;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.inventory.rating.RatingSetAside;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.rating.Ratings;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.words.Bilingual;

/**
 * Objections: raised and withdrawn by the employee, answered by whoever may see the person. Nobody answers the own, nor
 * one to a rating that he or she gave: a second look is somebody else's (decision 205).
 */
@ApplicationScoped
@Transactional
public class Objections {

    static final String ROWS =
            """
            select o.id, e.id, concat(e.givenName, ' ', e.familyName), r.id, s.id, s.name, r.level, r.source, r.validOn,
              r.ratedBy, a.displayName, o.reason, o.raisedAt, o.withdrawnAt, o.verdict, o.answer, b.displayName, o.answeredAt
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

    /** @param ratedBy the account that gave the level, or null when it was imported; rater its name */
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
            Long ratedBy,
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

        /** Whoever gave the rating leaves the answer to somebody else. */
        public boolean mayBeAnsweredBy(CurrentUser user) {
            return isOpen() && !Objects.equals(ratedBy, user.accountId());
        }
    }

    /** @throws NotThere for a rating that is not about the user, or what colleagues said; RuleRefused when it is not possible now */
    public long raise(long ratingId, String reason) {
        long me = me();
        levels.lock(List.of(me));
        Rating rating = mine(ratingId);
        RuleRefused.unless(!isSetAside(ratingId), "rule.objection.setAside");
        RuleRefused.unless(openTo(ratingId).isEmpty(), "rule.objection.twice");
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
        boolean own =
                Objects.equals(objection.rating().ratedBy(), request.user().accountId());
        RuleRefused.unless(!own, "rule.objection.raterAnswers");
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

    private List<Objection> openTo(long rating) {
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
