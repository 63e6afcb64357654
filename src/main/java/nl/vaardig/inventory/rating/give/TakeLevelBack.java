package nl.vaardig.inventory.rating.give;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vaardig.inventory.rating.CurrentLevels;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.inventory.rating.Ratings;
import nl.vaardig.platform.who.CurrentRequest;

/**
 * Takes back the level that a manager recorded a moment ago. The rating is set aside, not deleted: what was said before
 * counts again, and when nothing was said before, there is no level again. What the employee confirmed stays confirmed.
 */
@ApplicationScoped
@Transactional
public class TakeLevelBack {

    /** As long as one may go back on an own rating. */
    static final Duration SECOND_THOUGHTS = RateMyself.SECOND_THOUGHTS;

    @PersistenceContext
    EntityManager db;

    @Inject
    Ratings ratings;

    @Inject
    CurrentLevels levels;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** Whether the current user recorded a level for this person and skill a moment ago. */
    public boolean isPossible(long employee, long skill) {
        return mine(employee, skill).isPresent();
    }

    /** Does nothing when it is too late, or was done already. */
    public boolean forPerson(long employee, long skill) {
        levels.lock(List.of(employee));
        Optional<Rating> last = mine(employee, skill);
        last.ifPresent(rating -> {
            ratings.setAside(List.of(rating.id()));
            levels.recompute(List.of(employee));
        });
        return last.isPresent();
    }

    private Optional<Rating> mine(long employee, long skill) {
        Instant since = clock.instant().minus(SECOND_THOUGHTS);
        return db.createQuery(
                        """
                        select r from Rating r
                        where r.employee.id = :employee and r.skill.id = :skill and r.ratedBy = :account
                          and r.source = nl.vaardig.inventory.rating.RatingSource.MANAGER
                          and r.recordedAt >= :since and r.carriedFrom is null
                          and not exists (select 1 from RatingSetAside x where x.rating = r)
                        order by r.recordedAt desc, r.id desc
                        """,
                        Rating.class)
                .setParameter("employee", employee)
                .setParameter("skill", skill)
                .setParameter("account", request.user().accountId())
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
