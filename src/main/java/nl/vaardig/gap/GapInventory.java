package nl.vaardig.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.AsOf;
import nl.vaardig.inventory.CountingRule;
import nl.vaardig.inventory.LevelTable;
import nl.vaardig.organisation.Municipalities;

/** The gap inventory of the organisation: one query gives every figure by department, job role and skill. */
@ApplicationScoped
@Transactional
public class GapInventory {

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Municipalities municipalities;

    /**
     * Sums over the people of one department and job role for one skill, without the skill's criticality.
     * Gap and need are weighted by importance (DOMAIN, section 2); a person with two appointments counts once.
     */
    public record Cell(
            long departmentId,
            long jobRoleId,
            long skillId,
            long people,
            long met,
            long notAssessed,
            long gap,
            long needKnown,
            long needAll,
            long pessimisticGap) {}

    /** All cells of the people the current user may see. */
    public List<Cell> cells(AsOf when) {
        Sight sight = whoMaySee.skills();
        return cells(when, sight);
    }

    List<Cell> cells(AsOf when, Sight sight) {
        Needs needs = new Needs(when.on(), sight.of("e"));
        LevelTable levels =
                new LevelTable(when, CountingRule.valueOf(municipalities.current().countingRule()));
        String hql =
                """
                select a.department.id, a.jobRole.id, n.skillId, count(n.employeeId),
                  sum(case when l.level >= floor(n.packed / 10) then 1 else 0 end),
                  sum(case when l.level is null then 1 else 0 end),
                  sum(case when l.level < floor(n.packed / 10) then mod(n.packed, 10) * (floor(n.packed / 10) - l.level) else 0 end),
                  sum(case when l.level is null then 0 else mod(n.packed, 10) * floor(n.packed / 10) end),
                  sum(mod(n.packed, 10) * floor(n.packed / 10)),
                  sum(case when l.level is null then mod(n.packed, 10) * floor(n.packed / 10)
                      when l.level < floor(n.packed / 10) then mod(n.packed, 10) * (floor(n.packed / 10) - l.level) else 0 end)
                from %s n join Appointment a on a.id = n.appointmentId %s
                group by a.department.id, a.jobRole.id, n.skillId
                """
                        .formatted(needs.table(), levels.leftJoin("n.employeeId", "n.skillId"));
        TypedQuery<Cell> query = db.createQuery(hql, Cell.class);
        return sight.bind(levels.bind(needs.bind(query))).getResultList();
    }
}
