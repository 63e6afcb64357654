package nl.vaardig.learning.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.journey.Journey;
import nl.vaardig.learning.assignment.journey.StepPart;
import nl.vaardig.learning.material.MaterialKind;
import nl.vaardig.learning.path.Step;
import nl.vaardig.platform.page.Page;

/** What a step with a quiz shows of it: what it asks, how it went so far, and the way in. */
@ApplicationScoped
public class QuizStepPart implements StepPart {

    @Inject
    Quizzing quizzing;

    public record Shown(long assignment, long step, Quizzing.Facts facts, List<Attempt> attempts, Journey.Place place) {

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
        Quizzing.Found found = quizzing.in(assignment, step);
        return new Page("quiz/step.jte", new Shown(assignment.id(), step.id(), found.facts(), found.attempts(), place));
    }
}
