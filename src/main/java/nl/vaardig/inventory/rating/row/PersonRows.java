package nl.vaardig.inventory.rating.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import nl.vaardig.platform.who.CurrentRequest;

/**
 * Writes the levels of a person in one row, and the ratings they come from in another. Native
 * SQL: every statement carries the municipality's id.
 */
@ApplicationScoped
@Transactional
public class PersonRows {

    private static final String LOCK =
            """
            insert into person_levels (municipality_id, employee_id, levels)
            select e.municipality_id, e.id, '' from employee e
            where e.municipality_id = :municipality and e.id in (:employees) order by e.id
            on duplicate key update employee_id = values(employee_id)""";

    private static final String LEVELS =
            """
            update person_levels p set p.levels = coalesce((
              select group_concat(l.skill_id * 1000 + l.level order by l.skill_id separator ',')
              from current_level l where l.employee_id = p.employee_id), '')
            where p.municipality_id = :municipality and p.employee_id in (:employees)""";

    private static final String RATINGS =
            """
            insert into person_ratings (municipality_id, employee_id, ratings)
            select e.municipality_id, e.id, coalesce((
              select group_concat(concat(r.skill_id, ',', r.level, ',', r.source_rank, ',', to_days(r.valid_on), ',',
                coalesce(to_days(r.valid_until), ''), ',',
                timestampdiff(microsecond, '1970-01-01', r.recorded_at) div 1000, ',',
                coalesce(timestampdiff(microsecond, '1970-01-01', x.set_aside_at) div 1000, ''), ';')
                order by r.recorded_at, r.id separator '')
              from rating r left join rating_set_aside x on x.rating_id = r.id
              where r.employee_id = e.id and r.source_rank > 0), '') as ratings
            from employee e where e.municipality_id = :municipality and e.id in (:employees) order by e.id
            on duplicate key update ratings = values(ratings)""";

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    /**
     * Until the end of the transaction nobody else writes these rows. A row is made of all levels of a person, also of
     * those that somebody else is changing: who comes later must begin to read after that is done.
     */
    public void lock(Collection<Long> employees) {
        run(LOCK, employees);
    }

    /** After their ratings and levels changed. */
    public void write(Collection<Long> employees) {
        run(LEVELS, employees);
        run(RATINGS, employees);
    }

    private void run(String sql, Collection<Long> employees) {
        db.createNativeQuery(sql)
                .setParameter("municipality", request.municipality())
                .setParameter("employees", employees)
                .executeUpdate();
    }
}
