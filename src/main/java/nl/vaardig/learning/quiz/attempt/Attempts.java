package nl.vaardig.learning.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.Assignments;
import nl.vaardig.learning.assignment.journey.Journey;
import nl.vaardig.learning.assignment.journey.Journeys;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.quiz.Feedback;
import nl.vaardig.learning.quiz.Quiz;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentRequest;

/** Taking a quiz: what the signed-in employee does. Another's attempt is not found. */
@ApplicationScoped
@Transactional
public class Attempts {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Assignments assignments;

    @Inject
    Journeys journeys;

    @Inject
    BeginAttempt beginning;

    @Inject
    EndAttempt ending;

    @Inject
    Clock clock;

    /** @param attempt with quiz, step and assignment */
    public record Taken(Attempt attempt, List<AttemptQuestion> questions) {

        /** @throws NotThere for a place that it hasn't */
        public AttemptQuestion at(int ordinal) {
            return questions.stream()
                    .filter(question -> question.ordinal() == ordinal)
                    .findFirst()
                    .orElseThrow(NotThere::new);
        }

        public long answered() {
            return questions.stream()
                    .filter(question -> question.answer() != null)
                    .count();
        }
    }

    /**
     * Begins with the quiz of a step whose turn it is, or goes on with what was begun; of one whose time is over that is its
     * result.
     *
     * @return the id of the attempt
     * @throws RuleRefused when there are no attempts left, or somebody is still looking at the last one
     */
    public long begin(long assignmentId, long stepId) {
        Assignment assignment = assignments.own(assignmentId);
        RuleRefused.unless(assignment.state().isAccepted(), "rule.quizAttempt.pathNotOpen");
        Journey journey = journeys.of(assignment);
        Step step = journey.mustBeNow(journey.step(stepId).orElseThrow(NotThere::new));
        Quiz quiz = step.material() == null
                ? null
                : db.find(Quiz.class, step.material().id());
        if (quiz == null) throw new NotThere();
        List<Attempt> before = of(assignmentId, step);
        Attempt last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last != null && last.state() == AttemptState.UNDER_WAY) {
            if (last.isOver(now())) ending.end(last);
            return last.id();
        }
        mayBeginAgain(quiz, before);
        return beginning.begin(quiz, assignment, step, before.size() + 1);
    }

    /** In the order of beginning; also those in a version of the path that one moved on from. */
    private List<Attempt> of(long assignment, Step step) {
        return db.createQuery(
                        """
                        select a from Attempt a
                        where a.assignment.id = :assignment and coalesce(a.step.origin, a.step.id) = :origin order by a.number
                        """,
                        Attempt.class)
                .setParameter("assignment", assignment)
                .setParameter("origin", step.origin())
                .getResultList();
    }

    private static void mayBeginAgain(Quiz quiz, List<Attempt> before) {
        boolean inReview = before.stream().anyMatch(one -> one.state() == AttemptState.REVIEW);
        RuleRefused.unless(!inReview, "rule.quizAttempt.inReview");
        RuleRefused.unless(quiz.attempts() == null || before.size() < quiz.attempts(), "rule.quizAttempt.noneLeft");
    }

    /** @throws NotThere also when it is somebody else's */
    public Taken own(long id) {
        Attempt attempt = db.createQuery(
                        """
                        select a from Attempt a join fetch a.quiz join fetch a.step join fetch a.assignment x join fetch x.path
                        where a.id = :id and a.employee.id = :me
                        """,
                        Attempt.class)
                .setParameter("id", id)
                .setParameter("me", request.user().asEmployee())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
        return new Taken(attempt, ending.questions(attempt));
    }

    /** All own ones, the newest first. */
    public List<Attempt> all() {
        return db.createQuery(
                        """
                        select a from Attempt a join fetch a.quiz join fetch a.step
                        where a.employee.id = :me order by a.beganAt desc, a.id desc
                        """,
                        Attempt.class)
                .setParameter("me", request.user().asEmployee())
                .getResultList();
    }

    /**
     * Keeps an answer. When the time is over the attempt ends with what was kept before.
     *
     * @param said   see {@link nl.vaardig.learning.quiz.item.Marking}; null or empty takes it back
     * @param isFinal whether it stays; only in a quiz that tells after each answer
     * @return whether it was kept
     */
    public boolean answer(long id, int ordinal, String said, boolean isFinal) {
        Taken taken = held(id);
        taken.attempt().mustBeUnderWay();
        if (taken.attempt().isOver(now())) {
            ending.end(taken.attempt());
            return false;
        }
        AttemptQuestion question = taken.at(ordinal);
        question.answer(said, now());
        boolean closes = isFinal && taken.attempt().feedback() == Feedback.EACH && question.answer() != null;
        if (closes) question.close();
        return true;
    }

    /** Hands it in; what wasn't answered counts as not right. Nothing happens when it has ended already. */
    public void end(long id) {
        Taken taken = held(id);
        if (taken.attempt().state() == AttemptState.UNDER_WAY) ending.end(taken.attempt());
    }

    /** The own attempt, held by its path against all other acts, and read only then: what another tab just kept is in it. */
    private Taken held(long id) {
        assignments.own(assignmentOf(id));
        return own(id);
    }

    private long assignmentOf(long id) {
        return db.createQuery(
                        "select a.assignment.id from Attempt a where a.id = :id and a.employee.id = :me", Long.class)
                .setParameter("id", id)
                .setParameter("me", request.user().asEmployee())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
