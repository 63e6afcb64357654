package nl.vaardig.exchange.kind;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.vaardig.assignment.Assignment;
import nl.vaardig.assignment.AssignmentState;
import nl.vaardig.assignment.StepCompletion;
import nl.vaardig.learning.Step;
import nl.vaardig.organisation.Employee;

/** Lets an assignment go through what a file says has happened to it, by the same transitions as on the screen. */
final class AssignmentHistory {

    private final Means means;
    private final PathSteps paths;

    AssignmentHistory(Means means, PathSteps paths) {
        this.means = means;
        this.paths = paths;
    }

    void add(Employee employee, AssignmentRows.Read now) {
        AssignmentState first =
                now.found().state() == AssignmentState.PROPOSED ? AssignmentState.PROPOSED : AssignmentState.ASSIGNED;
        Assignment assignment = new Assignment(
                employee,
                paths.path(now.found().path()),
                first,
                now.why(),
                null,
                Means.noon(now.found().assignedOn()));
        means.db().persist(assignment);
        move(assignment, 0, now);
    }

    void goOn(AssignmentRows.Found old, AssignmentRows.Read now) {
        Assignment assignment = means.db().find(Assignment.class, old.id());
        if (assignment.state().isOpen() && now.found().dueOn().isAfter(assignment.dueOn())) {
            assignment.extendTo(now.found().dueOn());
        }
        if (assignment.state() == AssignmentState.PROPOSED && now.found().state() != AssignmentState.PROPOSED)
            assignment.accept();
        move(assignment, old.steps(), now);
    }

    private void move(Assignment assignment, int stepsBefore, AssignmentRows.Read now) {
        if (assignment.state() == AssignmentState.ASSIGNED && now.startedOn() != null)
            assignment.start(Means.noon(now.startedOn()));
        if (assignment.state() == AssignmentState.STARTED) completeSteps(assignment, stepsBefore, now);
        AssignmentState last = now.found().state();
        if (assignment.state() == last) return;
        Instant at = Means.noon(now.endedOn());
        switch (last) {
            case COMPLETED -> assignment.complete(at);
            case DECLINED -> assignment.decline(now.declineReason(), at);
            case WITHDRAWN -> assignment.withdraw(at);
            case PROPOSED, ASSIGNED, STARTED ->
                throw new IllegalStateException(assignment.state() + " cannot become " + last);
        }
    }

    // The file says how many steps, not when: they are spread evenly from the start to the end or today.
    private void completeSteps(Assignment assignment, int stepsBefore, AssignmentRows.Read now) {
        List<Step> steps = paths.of(now.found().path());
        Instant end = now.endedOn() == null ? means.clock().instant() : Means.noon(now.endedOn());
        Duration each = Duration.between(assignment.startedAt(), end).dividedBy(steps.size() + 1L);
        if (each.isNegative()) each = Duration.ZERO;
        for (int i = stepsBefore; i < now.found().steps(); i++) {
            Step step = steps.get(i);
            means.db()
                    .persist(new StepCompletion(
                            assignment,
                            step,
                            step.gate() ? StepCompletion.GIVEN_ELSEWHERE : null,
                            assignment.startedAt().plus(each.multipliedBy(i + 1L))));
        }
    }
}
