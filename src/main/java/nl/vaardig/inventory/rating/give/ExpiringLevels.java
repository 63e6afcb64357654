package nl.vaardig.inventory.rating.give;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import nl.vaardig.platform.InList;

/**
 * Levels that soon stop counting, such as those of a certificate, or soon count as less because they fade: time to renew
 * them. And those that have faded.
 */
@ApplicationScoped
@Transactional
public class ExpiringLevels {

    /** Days ahead within which it is time to renew. */
    public static final int SOON = 60;

    @PersistenceContext
    EntityManager db;

    /**
     * @param lastDay   on which the level counts as it does; null when that isn't soon
     * @param fadedFrom what was said, where it counts as less by now; null when it doesn't
     */
    public record Ending(LocalDate lastDay, Integer fadedFrom) {}

    private record Row(long employeeId, long skillId, LocalDate countsUntil, LocalDate lowerFrom, Integer fadedFrom) {

        Ending ending(LocalDate horizon) {
            LocalDate last = lowerFrom == null ? countsUntil : lowerFrom.minusDays(1);
            if (countsUntil != null && countsUntil.isBefore(last)) last = countsUntil;
            return new Ending(last == null || last.isAfter(horizon) ? null : last, fadedFrom);
        }
    }

    /** By employee and by skill, where a level ends or counts as less within {@value #SOON} days, or has faded. */
    public Map<Long, Map<Long, Ending>> of(Collection<Long> employees, LocalDate today) {
        LocalDate horizon = today.plusDays(SOON);
        return db.createQuery(
                        """
                        select l.employee.id, l.skill.id, l.countsUntil, l.lowerFrom, l.fadedFrom from CurrentLevel l
                        where l.employee.id in (:employees) and (l.fadedFrom is not null
                          or l.countsUntil between :today and :horizon or l.lowerFrom between :today and :horizon)
                        """,
                        Row.class)
                .setParameter("employees", InList.of(employees))
                .setParameter("today", today)
                .setParameter("horizon", horizon)
                .getResultStream()
                .collect(groupingBy(Row::employeeId, toMap(Row::skillId, row -> row.ending(horizon))));
    }
}
