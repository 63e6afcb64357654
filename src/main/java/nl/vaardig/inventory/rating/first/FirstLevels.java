package nl.vaardig.inventory.rating.first;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.vaardig.platform.InList;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;

/** What was first said of people who came in the last years: for figures, without names. */
@ApplicationScoped
@Transactional
public class FirstLevels {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    private record Packed(long employeeId, long skillId, Long first) {}

    /**
     * One row a person and skill, in one query.
     *
     * @param since of everyone with an appointment that began on this day or later
     * @throws NotThere for anyone but board and HR advisor
     */
    public List<FirstLevel> since(LocalDate since, Collection<Long> skills) {
        boolean may = request.user().has(Role.HR_ADVISOR) || request.user().has(Role.BOARD);
        if (!may) throw new NotThere();
        return db.createQuery(
                        """
                        select r.employee.id, r.skill.id, min(((year(r.validOn) * 10000L + month(r.validOn) * 100 + day(r.validOn))
                          * 1000 + (9 - r.sourceRank) * 100 + r.level))
                        from Rating r
                        where r.skill.id in (:skills) and r.sourceRank > 0
                          and exists (select 1 from Appointment a where a.employee = r.employee and a.startOn >= :since)
                          and not exists (select 1 from RatingSetAside x where x.rating = r)
                        group by r.employee.id, r.skill.id
                        """,
                        Packed.class)
                .setParameter("skills", InList.of(skills))
                .setParameter("since", since)
                .getResultStream()
                .map(row -> new FirstLevel(row.employeeId(), row.skillId(), row.first()))
                .toList();
    }
}
