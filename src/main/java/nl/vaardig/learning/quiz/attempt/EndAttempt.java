package nl.vaardig.learning.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import nl.vaardig.learning.assignment.journey.Journeys;

/** An attempt ends, and what follows when it is passed: the step is done, and the path may say that a level was shown. */
@ApplicationScoped
@Transactional
public class EndAttempt {

    @PersistenceContext
    EntityManager db;

    @Inject
    Journeys journeys;

    @Inject
    PassedRating rating;

    @Inject
    Clock clock;

    /** With what was asked, in the order it stands in. */
    List<AttemptQuestion> questions(Attempt attempt) {
        return db.createQuery(
                        """
                        select q from AttemptQuestion q join fetch q.version v join fetch v.item
                        where q.attempt = :attempt order by q.ordinal
                        """,
                        AttemptQuestion.class)
                .setParameter("attempt", attempt)
                .getResultList();
    }

    /** @param attempt held by the caller */
    void end(Attempt attempt) {
        List<AttemptQuestion> questions = questions(attempt);
        questions.forEach(AttemptQuestion::close);
        attempt.end(points(questions), now());
        follow(attempt);
    }

    /** Somebody looked at one of its open answers. */
    public void settle(Attempt attempt) {
        attempt.settle(points(questions(attempt)));
        follow(attempt);
    }

    private void follow(Attempt attempt) {
        if (attempt.state() != AttemptState.PASSED) return;
        journeys.settle(attempt.assignment().id(), attempt.step().id());
        rating.give(attempt);
    }

    /** With nulls. */
    private static List<BigDecimal> points(List<AttemptQuestion> questions) {
        return questions.stream().map(AttemptQuestion::points).collect(Collectors.toList());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
