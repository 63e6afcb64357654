package nl.vaardig.learning.handin.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.rating.Ratings;
import nl.vaardig.learning.handin.HandedIn;

/**
 * An accepted hand-in is a course result where HR said so of it, and only as far as the path says: for a skill that the
 * path brings people to, at the lower of what the path brings and what was asked. A level that is there stays when it is
 * as high.
 */
@ApplicationScoped
@Transactional
class GiveLevel {

    @PersistenceContext
    EntityManager db;

    @Inject
    Ratings ratings;

    @Inject
    Clock clock;

    private record Reached(long skill, int brings, int asked, Integer level) {}

    void of(HandedIn version) {
        if (!version.handIn().givesLevel() || !version.assignment().state().isFollowed()) return;
        long employee = version.assignment().employee().id();
        LocalDate today = LocalDate.now(clock);
        for (Reached one : reached(version, employee)) {
            int level = Math.min(one.brings(), one.asked());
            if (one.level() != null && one.level() >= level) continue;
            String note = version.handIn().title().nl();
            ratings.add(new Ratings.Entry(employee, one.skill(), level, RatingSource.COURSE_RESULT, today, null, note));
        }
    }

    private List<Reached> reached(HandedIn version, long employee) {
        return db.createQuery(
                        """
                        select r.skill.id, o.level, r.level, l.level from Rubric r
                        join PathOutcome o on o.skill = r.skill and o.pathVersion = :version
                        left join CurrentLevel l on l.skill = r.skill and l.employee.id = :employee
                        where r.handIn = :handIn
                        """,
                        Reached.class)
                .setParameter("version", version.assignment().pathVersion())
                .setParameter("employee", employee)
                .setParameter("handIn", version.handIn())
                .getResultList();
    }
}
