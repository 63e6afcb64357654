package nl.vaardig.inventory.rating.give;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.time.AmsterdamClock;

/** The ratings of everyone the user may see. What colleagues say is not among them: that is only ever shown together. */
@ApplicationScoped
@Transactional
public class RatingList {

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

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

    /** What to list; null = any. @param since what was said from that day on, without what a version of a framework repeats */
    public record Wanted(Long employee, Long skill, RatingSource source, LocalDate since) {}

    /** Ratings of everyone the user may see, newest first, in two queries. */
    public Paging<Listed> list(Wanted wanted, Paging.Ask ask) {
        Sight sight = whoMaySee.skills();
        String from =
                """
                from Rating r join r.employee e join r.skill s
                where r.source <> nl.vaardig.inventory.rating.RatingSource.PEER
                  and (:employee is null or e.id = :employee) and (:skill is null or s.id = :skill)
                  and (:source is null or r.source = :source) and (:since is null or r.recordedAt >= :since and r.carriedFrom is null)
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
