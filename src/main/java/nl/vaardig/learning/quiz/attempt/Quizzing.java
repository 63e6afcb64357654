package nl.vaardig.learning.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.quiz.Quiz;

/** The quiz of a step for one person: what it asks, and how it went so far. */
@ApplicationScoped
@Transactional
public class Quizzing {

    @PersistenceContext
    EntityManager db;

    /** @param questions without those that are archived and asked no more @param extra percent more time than others get; null: none */
    public record Facts(Quiz quiz, long questions, Integer extra) {

        /** Null without a time limit. */
        public Long minutes() {
            return quiz.minutes() == null
                    ? null
                    : Attempt.allowed(quiz.minutes(), extra == null ? 0 : extra).toMinutes();
        }
    }

    /** @param attempts in the order of beginning, also those in a version of the path that one moved on from */
    public record Found(Facts facts, List<Attempt> attempts) {}

    /** Two queries. @param step with a quiz */
    public Found in(Assignment assignment, Step step) {
        Facts facts = db.createQuery(
                        """
                        select q, (select coalesce(sum(coalesce(p.draw, 1)), 0) from QuizPart p left join p.item i
                          where p.quiz = q and i.archivedAt is null), t.percent
                        from Step s join Quiz q on q.id = s.material.id join Assignment a on a = :assignment
                          left join ExtraTime t on t.employeeId = a.employee.id
                        where s = :step
                        """,
                        Facts.class)
                .setParameter("assignment", assignment)
                .setParameter("step", step)
                .getSingleResult();
        List<Attempt> attempts = db.createQuery(
                        """
                        select a from Attempt a
                        where a.assignment = :assignment and coalesce(a.step.origin, a.step.id) = :origin order by a.number
                        """,
                        Attempt.class)
                .setParameter("assignment", assignment)
                .setParameter("origin", step.origin())
                .getResultList();
        return new Found(facts, attempts);
    }
}
