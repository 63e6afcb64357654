package nl.vaardig.inventory.rate;

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

/** Levels that stop counting soon, such as those of a certificate: time to renew it. */
@ApplicationScoped
@Transactional
public class ExpiringLevels {

    /** Days ahead within which it is time to renew. */
    public static final int SOON = 60;

    @PersistenceContext
    EntityManager db;

    private record Last(long employeeId, long skillId, LocalDate countsUntil) {}

    /** The last day on which a level counts, by employee and by skill, where that is within {@value #SOON} days. */
    public Map<Long, Map<Long, LocalDate>> soon(Collection<Long> employees, LocalDate today) {
        return db.createQuery(
                        """
                        select l.employee.id, l.skill.id, l.countsUntil from CurrentLevel l
                        where l.employee.id in (:employees) and l.countsUntil between :today and :until
                        """,
                        Last.class)
                .setParameter("employees", InList.of(employees))
                .setParameter("today", today)
                .setParameter("until", today.plusDays(SOON))
                .getResultStream()
                .collect(groupingBy(Last::employeeId, toMap(Last::skillId, Last::countsUntil)));
    }
}
