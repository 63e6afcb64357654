package nl.vaardig.inventory.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;

/** Ratings: added and read, never changed and never deleted. Whoever reads asks first who may see the person. */
@ApplicationScoped
@Transactional
public class Ratings {

    private static final String ONE_PERSON =
            """
            select r.skill.id, r.id, r.level, r.source, r.validOn, r.validUntil, r.recordedAt, r.note, a.displayName, o.name,
              x.setAsideAt, x.why, x.reason, b.displayName, r.carriedFrom
            from Rating r left join Account a on a.id = r.ratedBy left join r.round o
              left join RatingSetAside x on x.rating = r and x.setAsideAt <= :knownAt
              left join Account b on b.id = x.setAsideBy
            where r.employee.id = :employee and r.source <> nl.vaardig.inventory.rating.RatingSource.PEER and r.validOn <= :on and r.recordedAt <= :knownAt""";

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentLevels levels;

    @Inject
    OpenRounds rounds;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    private record Row(
            long skill,
            long id,
            int level,
            RatingSource source,
            LocalDate validOn,
            LocalDate validUntil,
            Instant recordedAt,
            String note,
            String rater,
            Bilingual round,
            Instant setAside,
            RatingSetAside.Ground ground,
            String reason,
            String setAsideBy,
            Long carriedFrom) {

        RatingLine line() {
            RatingFact fact = new RatingFact(id, level, source, validOn, validUntil, recordedAt);
            RatingLine.Why why = setAside == null ? null : new RatingLine.Why(ground, reason, setAsideBy);
            return new RatingLine(skill, fact, note, rater, round, setAside, why, carriedFrom != null);
        }
    }

    /**
     * A rating to be made.
     *
     * @param validUntil last day it counts, or null for good
     */
    public record Entry(
            long employee,
            long skill,
            int level,
            RatingSource source,
            LocalDate validOn,
            LocalDate validUntil,
            String note) {}

    /**
     * All ratings of one person that were valid and known then, also those set aside; the user must be allowed to see the
     * person. What colleagues say is not among them: that is only ever shown together (inventory.peer).
     */
    public List<RatingLine> of(long employee, AsOf when) {
        return db.createQuery(ONE_PERSON, Row.class)
                .setParameter("employee", employee)
                .setParameter("on", when.on())
                .setParameter("knownAt", when.isToday() ? AsOf.EVER : when.knownAt())
                .getResultStream()
                .map(Row::line)
                .toList();
    }

    /**
     * Adds a rating in one transaction with the level it leads to. An open round that asks this person gets it too.
     *
     * @throws nl.vaardig.platform.RuleRefused for a level outside the scale or a day to come
     */
    public Rating add(Entry entry) {
        levels.lock(List.of(entry.employee()));
        Rating rating = persist(entry, rounds.asking(entry.employee()).orElse(null));
        levels.follow(rating);
        return rating;
    }

    /**
     * Adds a rating of a person who is locked already; the caller sees to the levels.
     *
     * @param open the {@link OpenRounds open round} of that person, asked once for all that is said together; or null
     */
    public Rating persist(Entry entry, Round open) {
        return persist(entry, open, request.user().accountId());
    }

    /** As {@link #persist(Entry, Round)}, said by somebody else than the user. @param account 0 for nobody */
    public Rating persist(Entry entry, Round open, long account) {
        Employee employee =
                Optional.ofNullable(db.find(Employee.class, entry.employee())).orElseThrow(NotThere::new);
        Skill skill = Optional.ofNullable(db.find(Skill.class, entry.skill())).orElseThrow(NotThere::new);
        // The column keeps milliseconds: cut here, so that the order in memory is the order in the database.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Rating rating = new Rating(employee, skill, entry.level(), entry.source(), entry.validOn(), now)
                .by(account == 0 ? null : account, open)
                .until(entry.validUntil())
                .noting(entry.note());
        db.persist(rating);
        return rating;
    }

    /**
     * From now on these ratings don't count; they stay as they were written. What other versions of the framework have of
     * them doesn't count either. The caller sees to the levels.
     */
    public void setAside(Collection<Long> ratingIds) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long account = request.user().accountId();
        family(ratingIds).forEach(rating -> db.persist(new RatingSetAside(rating, account, now)));
    }

    /** As {@link #setAside(Collection)}, for something else than a slip and with the reason in words. */
    public void setAside(long rating, RatingSetAside.Ground ground, String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long account = request.user().accountId();
        family(List.of(rating))
                .forEach(each -> db.persist(new RatingSetAside(each, account, now).because(ground, reason)));
    }

    /**
     * What the user set aside on this ground since a moment counts again, with everything that repeats it. The caller sees
     * to the levels.
     *
     * @return false when there was nothing of the kind
     */
    public boolean putBack(long rating, RatingSetAside.Ground ground, Instant since) {
        List<RatingSetAside> found = db.createQuery(
                        """
                        select x from RatingSetAside x where x.id in (:family) and x.why = :ground
                          and x.setAsideBy = :account and x.setAsideAt >= :since
                        """,
                        RatingSetAside.class)
                .setParameter("family", new RatingFamily(db).of(List.of(rating)))
                .setParameter("ground", ground)
                .setParameter("account", request.user().accountId())
                .setParameter("since", since)
                .getResultList();
        found.forEach(db::remove);
        return !found.isEmpty();
    }

    /** One statement in all its rows, without what was set aside already. */
    private List<Rating> family(Collection<Long> ratingIds) {
        if (ratingIds.isEmpty()) return List.of();
        return db.createQuery(
                        """
                        select r from Rating r where r.id in (:known)
                          and not exists (select 1 from RatingSetAside x where x.rating = r) order by r.id
                        """,
                        Rating.class)
                .setParameter("known", new RatingFamily(db).of(ratingIds))
                .getResultList();
    }
}
