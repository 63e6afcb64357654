package nl.vaardig.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.vaardig.platform.CurrentRequest;

/**
 * Brings the current levels up to date with the ratings, for some or all employees of the municipality at once.
 * Native SQL, because a window function over all ratings is a thousand times faster than one employee after another;
 * each statement names the municipality.
 */
@ApplicationScoped
@Transactional
public class CurrentLevels {

    private static final String TIES = "r.source_rank desc, r.valid_on desc, r.recorded_at desc, r.id desc";

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** @param employees ids, or null for everyone in the municipality */
    public void recompute(Collection<Long> employees) {
        if (employees != null && employees.isEmpty()) return;
        db.flush();
        String who = employees == null ? "" : " and r.employee_id in (:employees)";
        run(upsert(order(), who), employees);
        run("""
                delete r from current_level r
                where r.municipality_id = :municipality%s and not exists (
                  select 1 from rating s
                  where s.employee_id = r.employee_id and s.skill_id = r.skill_id and s.source_rank > 0
                    and s.valid_on <= :today and (s.valid_until is null or s.valid_until >= :today))
                """.formatted(who), employees);
        db.clear();
    }

    private void run(String sql, Collection<Long> employees) {
        Query query = db.createNativeQuery(sql)
                .setParameter("municipality", request.municipality())
                .setParameter("today", LocalDate.now(clock));
        if (employees != null) query.setParameter("employees", List.copyOf(employees));
        query.executeUpdate();
    }

    private String order() {
        String rule = db.createQuery("select m.countingRule from Municipality m where m.id = :id", String.class)
                .setParameter("id", request.municipality())
                .getSingleResult();
        return switch (CountingRule.valueOf(rule)) {
            case PRIORITISED -> TIES;
            case HIGHEST -> "r.level desc, " + TIES;
            case LATEST -> "r.valid_on desc, " + TIES;
        };
    }

    private static String upsert(String order, String who) {
        return """
                insert into current_level (employee_id, skill_id, municipality_id, level, source, valid_on, counts_until,
                                           rating_id, self_level, manager_level)
                select employee_id, skill_id, municipality_id, level, source, valid_on, valid_until, id, self_level, manager_level
                from (
                  select r.*,
                    row_number() over (partition by r.employee_id, r.skill_id
                      order by r.source_rank > 0 and r.valid_on <= :today
                               and (r.valid_until is null or r.valid_until >= :today) desc, %1$s) as place,
                    first_value(if(r.source = 'SELF', r.level, null)) over (partition by r.employee_id, r.skill_id
                      order by r.source = 'SELF' desc, r.valid_on desc, r.recorded_at desc, r.id desc) as self_level,
                    first_value(if(r.source in ('MANAGER', 'AGREED'), r.level, null)) over (partition by r.employee_id, r.skill_id
                      order by r.source in ('MANAGER', 'AGREED') desc, r.valid_on desc, r.recorded_at desc, r.id desc) as manager_level
                  from rating r where r.municipality_id = :municipality%2$s
                ) counted
                where place = 1 and source_rank > 0 and valid_on <= :today and (valid_until is null or valid_until >= :today)
                on duplicate key update level = values(level), source = values(source), valid_on = values(valid_on),
                  counts_until = values(counts_until), rating_id = values(rating_id),
                  self_level = values(self_level), manager_level = values(manager_level)
                """.formatted(order, who);
    }
}
