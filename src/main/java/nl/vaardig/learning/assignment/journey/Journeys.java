package nl.vaardig.learning.assignment.journey;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.learning.assignment.StepCompletion;
import nl.vaardig.learning.path.Step;
import nl.vaardig.platform.InList;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;

/** Where people are on their paths, and how they get further. Who may is asked before. */
@ApplicationScoped
@Transactional
public class Journeys {

    @PersistenceContext
    EntityManager db;

    @Inject
    Event<StepDone> done;

    @Inject
    Event<PathFinished> finished;

    @Inject
    Clock clock;

    public Journey of(Assignment assignment) {
        return of(List.of(assignment)).get(assignment.id());
    }

    /** By the id of the assignment; two queries for any number. */
    public Map<Long, Journey> of(List<Assignment> assignments) {
        Map<Long, List<Step>> steps = steps(assignments.stream()
                .map(one -> one.pathVersion().id())
                .distinct()
                .toList());
        Map<Long, List<StepCompletion>> completions =
                completions(assignments.stream().map(Assignment::id).toList());
        Map<Long, Journey> journeys = new HashMap<>();
        for (Assignment one : assignments)
            journeys.put(
                    one.id(),
                    new Journey(
                            steps.getOrDefault(one.pathVersion().id(), List.of()),
                            completions.getOrDefault(one.id(), List.of())));
        return journeys;
    }

    private Map<Long, List<Step>> steps(List<Long> versions) {
        return db.createQuery(
                        """
                        select s from Step s left join fetch s.course left join fetch s.together
                        where s.pathVersion.id in (:versions) and s.removedAt is null
                        """,
                        Step.class)
                .setParameter("versions", InList.of(versions))
                .getResultStream()
                .collect(groupingBy(step -> step.pathVersion().id()));
    }

    private Map<Long, List<StepCompletion>> completions(List<Long> ids) {
        return db.createQuery(
                        """
                        select c from StepCompletion c join fetch c.step s
                        where c.assignment.id in (:ids) and s.pathVersion = c.assignment.pathVersion and s.removedAt is null
                        """,
                        StepCompletion.class)
                .setParameter("ids", InList.of(ids))
                .getResultStream()
                .collect(groupingBy(completion -> completion.assignment().id()));
    }

    /**
     * Does a step whose turn it is. The first begins the path, the last completes it.
     *
     * @param assignment held against other acts
     * @param words      reads the answer, of a step that asks for one
     * @return whether the path is finished now
     * @throws RuleRefused when something else has to say that it is done, or it isn't its turn
     */
    public boolean complete(Assignment assignment, long stepId, Supplier<String> words) {
        Journey journey = of(assignment);
        Step step = journey.mustBeNow(journey.step(stepId).orElseThrow(NotThere::new));
        RuleRefused.unless(!step.awaitsResult(), "rule.stepCompletion.awaitsResult");
        RuleRefused.unless(!step.awaitsWord(), "rule.stepCompletion.awaitsWord");
        return add(assignment, journey, step, step.asksWords() ? words.get() : null);
    }

    /**
     * Something else says that a step is done: its test was passed, somebody was there. Also before its turn, since done
     * is done. Nothing happens when it was done already, when the step is no longer in the path, when nobody said yes to
     * the path yet or when it has ended.
     */
    public void settle(long assignmentId, long stepId) {
        settle(assignmentId, stepId, null);
    }

    /** The same, with what the learner answered where the step asks for it. */
    public void settle(long assignmentId, long stepId, String words) {
        Assignment assignment = db.find(Assignment.class, assignmentId, LockModeType.PESSIMISTIC_WRITE);
        if (assignment == null || !assignment.state().isAccepted()) return;
        Journey journey = of(assignment);
        journey.step(stepId)
                .or(() -> sameAs(stepId, journey))
                .filter(step -> journey.completionOf(step).isEmpty())
                .ifPresent(step -> add(assignment, journey, step, step.asksWords() ? words : null));
    }

    /** The path may have moved on to a version in which the step is another row. */
    private Optional<Step> sameAs(long stepId, Journey journey) {
        Step then = db.find(Step.class, stepId);
        return then == null
                ? Optional.empty()
                : journey.steps().stream()
                        .filter(step -> step.origin().equals(then.origin()))
                        .findFirst();
    }

    private boolean add(Assignment assignment, Journey journey, Step step, String words) {
        Instant now = clock.instant();
        if (assignment.state() == AssignmentState.ASSIGNED) assignment.start(now);
        StepCompletion completion = new StepCompletion(assignment, step, words, now);
        db.persist(completion);
        done.fire(new StepDone(assignment.id(), step.id()));
        boolean whole = journey.with(completion).isFinished();
        if (whole) finish(assignment, now);
        return whole;
    }

    /** Completes the whole path. @throws RuleRefused while steps are left */
    public void finish(Assignment assignment) {
        of(assignment).mustBeFinished();
        Instant now = clock.instant();
        if (assignment.state() == AssignmentState.ASSIGNED) assignment.start(now);
        finish(assignment, now);
    }

    private void finish(Assignment assignment, Instant now) {
        assignment.complete(now);
        finished.fire(new PathFinished(assignment.id()));
    }

    /** Takes back the last step done. Gives the answer that was written there, so that it isn't lost; null without one. */
    public String undo(Assignment assignment, long stepId) {
        assignment.mustBeUnderWay();
        Journey journey = of(assignment);
        Step step = journey.step(stepId).orElseThrow(NotThere::new);
        RuleRefused.unless(!step.awaitsResult(), "rule.stepCompletion.resultStays");
        RuleRefused.unless(!step.awaitsWord(), "rule.stepCompletion.wordStays");
        StepCompletion last = journey.mustBeLast(step);
        db.remove(last);
        return last.isGivenElsewhere() ? null : last.evaluation();
    }
}
