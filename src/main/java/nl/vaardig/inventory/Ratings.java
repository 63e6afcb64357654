package nl.vaardig.inventory;

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
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.competence.Skill;
import nl.vaardig.organisation.Employee;
import nl.vaardig.platform.AmsterdamClock;
import nl.vaardig.platform.Bilingual;
import nl.vaardig.platform.CurrentRequest;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.Paging;

/** Ratings: added and read, never changed and never deleted. Whoever reads asks first who may see the person. */
@ApplicationScoped
@Transactional
public class Ratings {

    private static final String ONE_PERSON =
            """
            select r.skill.id, r.id, r.level, r.source, r.validOn, r.validUntil, r.recordedAt, r.note, a.displayName, o.name,
              x.setAsideAt
            from Rating r left join Account a on a.id = r.ratedBy left join r.round o
              left join RatingSetAside x on x.rating = r and x.setAsideAt <= :knownAt
            where r.employee.id = :employee and r.validOn <= :on and r.recordedAt <= :knownAt""";
    /** Later than anything recorded. */
    private static final Instant ALL = Instant.parse("9999-12-31T00:00:00Z");

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

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
            Instant setAside) {

        RatingLine line() {
            RatingFact fact = new RatingFact(id, level, source, validOn, validUntil, recordedAt);
            return new RatingLine(skill, fact, note, rater, round, setAside);
        }
    }

    /** A rating of anybody the user may see, for lists. */
    public record Listed(
            long id,
            long employeeId,
            String staffNumber,
            String employee,
            long skillId,
            String skill,
            int level,
            RatingSource source,
            LocalDate validOn,
            LocalDate validUntil,
            Instant recordedAt,
            String note) {}

    /** What to list; null = any. */
    public record Wanted(Long employee, Long skill, RatingSource source, LocalDate since) {}

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

    /** All ratings of one person that were valid and known then, also those set aside; the user must be allowed to see the person. */
    public List<RatingLine> of(long employee, AsOf when) {
        return db.createQuery(ONE_PERSON, Row.class)
                .setParameter("employee", employee)
                .setParameter("on", when.on())
                .setParameter("knownAt", when.isToday() ? ALL : when.knownAt())
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
        Employee employee =
                Optional.ofNullable(db.find(Employee.class, entry.employee())).orElseThrow(NotThere::new);
        Skill skill = Optional.ofNullable(db.find(Skill.class, entry.skill())).orElseThrow(NotThere::new);
        // The column keeps milliseconds: cut here, so that the order in memory is the order in the database.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long account = request.user().accountId();
        Rating rating = new Rating(employee, skill, entry.level(), entry.source(), entry.validOn(), now)
                .by(account == 0 ? null : account, open)
                .until(entry.validUntil())
                .noting(entry.note());
        db.persist(rating);
        return rating;
    }

    /** From now on these ratings don't count; they stay as they were written. The caller sees to the levels. */
    public void setAside(Collection<Long> ratingIds) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long account = request.user().accountId();
        ratingIds.forEach(id -> db.persist(new RatingSetAside(db.find(Rating.class, id), account, now)));
    }

    /** Ratings of everyone the user may see, newest first, in two queries. */
    public Paging<Listed> list(Wanted wanted, Paging.Ask ask) {
        Sight sight = whoMaySee.skills();
        String from =
                """
                from Rating r join r.employee e join r.skill s
                where (:employee is null or e.id = :employee) and (:skill is null or s.id = :skill)
                  and (:source is null or r.source = :source) and (:since is null or r.recordedAt >= :since)
                  and """
                        + " " + sight.of("e");
        var rows = db.createQuery(
                "select r.id, e.id, e.staffNumber, concat(e.givenName, ' ', e.familyName), s.id, s.code, r.level, r.source,"
                        + " r.validOn, r.validUntil, r.recordedAt, r.note " + from
                        + " order by r.recordedAt desc, r.id desc",
                Listed.class);
        var total = db.createQuery("select count(r) " + from, Long.class);
        for (var query : List.of(rows, total)) {
            sight.bind(query)
                    .setParameter("employee", wanted.employee())
                    .setParameter("skill", wanted.skill())
                    .setParameter("source", wanted.source())
                    .setParameter("since", startOf(wanted.since()));
        }
        return ask.holding(
                rows.setFirstResult(ask.first()).setMaxResults(ask.pageSize()).getResultList(),
                total.getSingleResult());
    }

    private static Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(AmsterdamClock.ZONE).toInstant();
    }
}
