package nl.vaardig.inventory.rating;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.vaardig.inventory.rating.Counting.Tongue;
import nl.vaardig.inventory.rating.RatingSource.Side;
import nl.vaardig.inventory.rating.row.PersonRows;
import nl.vaardig.platform.InList;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentTenant;
import nl.vaardig.skills.skill.DecaySql;

/**
 * Keeps {@link CurrentLevel} equal to what the ratings come to today under the municipality's counting rule.
 * It is done in the database, for many people at once, as {@link Counting} says. Native SQL: every statement carries the
 * municipality's id.
 * Two changes to one person must not compute past each other: whoever adds a rating first locks the person
 * ({@link #lock}), which excludes the shared lock that a recomputation takes.
 */
@ApplicationScoped
@Transactional
public class CurrentLevels {

    /** On r, the ratings of these people, of all skills or of these. */
    private static final String ASKED =
            """
            r.municipality_id = :municipality and r.employee_id in (:employees) and (:all = 1 or r.skill_id in (:skills))""";

    private static final List<Long> EVERY_SKILL = List.of();

    /** People per statement: short statements, and an index range instead of a scan over all municipalities. */
    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    CountingRules rules;

    @Inject
    PersonRows rows;

    @Inject
    Clock clock;

    /**
     * Recomputes all levels of these people. Call it after adding ratings in bulk, or after a change of the rule.
     *
     * @param employeeIds null = everyone in the municipality
     */
    public void recompute(Collection<Long> employeeIds) {
        db.flush();
        List<Long> people = new ArrayList<>(employeeIds == null ? everyone() : employeeIds);
        inParts(people, EVERY_SKILL);
    }

    /** The same of these skills only: the others of these people have not changed. */
    public void recompute(Collection<Long> employeeIds, Collection<Long> skills) {
        db.flush();
        if (!skills.isEmpty()) inParts(new ArrayList<>(employeeIds), skills);
    }

    /**
     * Recomputes everyone's level of one skill, after a decision on how it fades. Everyone, also who seems to have no
     * rating in it: whose first one is being saved at this moment is waited for.
     */
    public void recompute(long skill) {
        db.flush();
        inParts(everyone(), List.of(skill));
    }

    /** Takes a rating into account that was just added in this transaction, by a caller that locked the person. */
    public void follow(Rating added) {
        db.flush();
        count(List.of(added.employee().id()), List.of(added.skill().id()));
    }

    /** Until the end of the transaction nobody else changes the levels of these people. Comes before adding ratings. */
    public void lock(Collection<Long> employeeIds) {
        if (!employeeIds.isEmpty()) hold(employeeIds, "for update");
    }

    /**
     * Brings the levels up to date with certificates that ran out and levels that faded since the last time. The first server of several
     * to claim the day does it, in the transaction of the claim: a failure leaves the day to the next one.
     *
     * @return how many people were recomputed
     */
    public int sweep() {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = claim(today);
        if (last == null) return 0;
        List<Long> people = ranOut(last, today);
        lock(people);
        recompute(people);
        return people.size();
    }

    private void inParts(List<Long> people, Collection<Long> skills) {
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            List<Long> some = people.subList(from, Math.min(people.size(), from + AT_ONCE));
            hold(some, "lock in share mode");
            count(some, skills);
        }
    }

    private List<Long> everyone() {
        return db.createQuery("select e.id from Employee e order by e.id", Long.class)
                .getResultList();
    }

    private void hold(Collection<Long> employees, String how) {
        db.createNativeQuery(
                        "select id from employee where municipality_id = :municipality and id in (:employees) order by id "
                                + how,
                        Long.class)
                .setParameter("municipality", municipality())
                .setParameter("employees", employees)
                .getResultList();
    }

    private void count(List<Long> employees, Collection<Long> skills) {
        Counting counting = Counting.now(Tongue.SQL, rules.current(), ":today");
        rows.lock(employees);
        bind(db.createNativeQuery(deleteVanished(counting)), employees, skills).executeUpdate();
        bind(db.createNativeQuery(upsert(counting)), employees, skills).executeUpdate();
        rows.write(employees);
    }

    private static String deleteVanished(Counting counting) {
        return """
                delete l from current_level l
                where l.municipality_id = :municipality and l.employee_id in (:employees)
                  and (:all = 1 or l.skill_id in (:skills))
                  and not exists (select 1 from rating r
                    where r.employee_id = l.employee_id and r.skill_id = l.skill_id and %s and %s)"""
                .formatted(ASKED, counting.holds());
    }

    private static String upsert(Counting counting) {
        String select = Stream.of(
                        "level", "said", "source", "validOn", "validUntil", "ratingId", "floorLevel", "halfLifeDays")
                .map(column -> Counting.counting(column) + " as " + column)
                .collect(joining(", "));
        String beside = ", %s as selfLevel, %s as managerLevel, %s as agreed"
                .formatted(Counting.newest(Side.SELF), Counting.newest(Side.MANAGER), Counting.AGREED);
        return """
                insert into current_level (employee_id, skill_id, municipality_id, level, source, valid_on, counts_until,
                  rating_id, self_level, manager_level, agreed, faded_from, lower_from)
                select d.employee_id, d.skill_id, :municipality, d.level, d.source, d.valid_on, d.valid_until, d.rating_id,
                  d.self_level, d.manager_level, d.agreed, case when d.level < d.said then d.said end, %2$s
                from %1$s d
                on duplicate key update level = d.level, source = d.source, valid_on = d.valid_on,
                  counts_until = d.valid_until, rating_id = d.rating_id, self_level = d.self_level,
                  manager_level = d.manager_level, agreed = d.agreed,
                  faded_from = case when d.level < d.said then d.said end, lower_from = %2$s"""
                .formatted(counting.each(select + beside, "Rating r", ASKED), DecaySql.lowerFrom());
    }

    private Query bind(Query query, List<Long> employees, Collection<Long> skills) {
        return query.setParameter("municipality", municipality())
                .setParameter("employees", employees)
                .setParameter("all", skills.isEmpty() ? 1 : 0)
                .setParameter("skills", InList.of(skills))
                .setParameter("today", LocalDate.now(clock));
    }

    /** The day of the last sweep when this transaction may do today's; null when that is done, or being done. */
    private LocalDate claim(LocalDate today) {
        db.createNativeQuery(
                        "insert ignore into level_sweep (municipality_id, swept_on) values (:municipality, '1970-01-01')")
                .setParameter("municipality", municipality())
                .executeUpdate();
        LocalDate last = (LocalDate) db.createNativeQuery(
                        "select swept_on from level_sweep where municipality_id = :municipality for update",
                        LocalDate.class)
                .setParameter("municipality", municipality())
                .getSingleResult();
        if (!last.isBefore(today)) return null;
        db.createNativeQuery("update level_sweep set swept_on = :today where municipality_id = :municipality")
                .setParameter("today", today)
                .setParameter("municipality", municipality())
                .executeUpdate();
        return last;
    }

    /** People with a rating whose last day lies from the day of the last sweep until yesterday, or that counts as less. */
    private List<Long> ranOut(LocalDate last, LocalDate today) {
        return db.createQuery(
                        """
                        select e.id from Employee e
                        where e.id in (select r.employee.id from Rating r
                            where r.validUntil >= :last and r.validUntil < :today)
                          or e.id in (select l.employee.id from CurrentLevel l where l.lowerFrom <= :today)
                        order by e.id
                        """,
                        Long.class)
                .setParameter("last", last)
                .setParameter("today", today)
                .getResultList();
    }

    private long municipality() {
        long municipality = request.municipality();
        if (municipality == CurrentTenant.ROOT) throw new IllegalStateException("Levels are kept per municipality");
        return municipality;
    }
}
