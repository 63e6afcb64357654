package nl.vaardig.learning.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.journey.Journey;
import nl.vaardig.learning.assignment.journey.StepPart;
import nl.vaardig.learning.material.MaterialKind;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.quiz.Quiz;
import nl.vaardig.platform.page.Page;

/** What a step with a quiz shows of it: what it asks, how it went so far, and the way in. */
@ApplicationScoped
@Transactional
public class QuizStepPart implements StepPart {

    @PersistenceContext
    EntityManager db;

    /** @param extra percent more time than others get; null: none */
    public record Facts(Quiz quiz, long questions, Integer extra) {

        /** Null without a time limit. */
        public Long minutes() {
            return quiz.minutes() == null
                    ? null
                    : Attempt.allowed(quiz.minutes(), extra == null ? 0 : extra).toMinutes();
        }
    }

    public record Shown(long assignment, long step, Facts facts, List<Attempt> attempts, Journey.Place place) {

        public Attempt last() {
            return attempts.isEmpty() ? null : attempts.get(attempts.size() - 1);
        }

        public boolean isUnderWay() {
            return last() != null && last().state() == AttemptState.UNDER_WAY;
        }

        public boolean isInReview() {
            return last() != null && last().state() == AttemptState.REVIEW;
        }

        public boolean mayBegin() {
            return place == Journey.Place.NOW && !isInReview() && (isUnderWay() || left() == null || left() > 0);
        }

        /** Attempts that can still begin; null: no limit. */
        public Integer left() {
            Integer most = facts.quiz().attempts();
            return most == null ? null : (Integer) Math.max(0, most - attempts.size());
        }
    }

    @Override
    public MaterialKind kind() {
        return MaterialKind.QUIZ;
    }

    @Override
    public Page of(Assignment assignment, Step step, Journey.Place place) {
        Facts facts = db.createQuery(
                        """
                        select q, (select coalesce(sum(coalesce(p.draw, 1)), 0) from QuizPart p where p.quiz = q), x.percent
                        from Quiz q left join ExtraTime x on x.employeeId = :employee where q.id = :quiz
                        """,
                        Facts.class)
                .setParameter("employee", assignment.employee().id())
                .setParameter("quiz", step.material().id())
                .getSingleResult();
        List<Attempt> attempts = db.createQuery(
                        """
                        select a from Attempt a where a.assignment = :assignment and a.step = :step order by a.number
                        """,
                        Attempt.class)
                .setParameter("assignment", assignment)
                .setParameter("step", step)
                .getResultList();
        return new Page("quiz/step.jte", new Shown(assignment.id(), step.id(), facts, attempts, place));
    }
}
