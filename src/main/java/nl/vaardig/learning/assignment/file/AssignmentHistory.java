package nl.vaardig.learning.assignment.file;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vaardig.exchange.reading.Moments;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.learning.assignment.StepCompletion;
import nl.vaardig.learning.path.Step;
import nl.vaardig.organisation.employee.Employee;

/** Lets an assignment go through what a file says has happened to it, by the same transitions as on the screen. */
final class AssignmentHistory {

    private final EntityManager db;
    private final Clock clock;
    private final PathSteps paths;
    /** Employee and path where something ended that the database doesn't know of yet. */
    private final Set<String> ended = new HashSet<>();

    AssignmentHistory(EntityManager db, Clock clock, PathSteps paths) {
        this.db = db;
        this.clock = clock;
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
                Moments.noon(now.found().assignedOn()));
        // Of itself Hibernate adds before it changes, and two of a path would be under way at once.
        if (ended.remove(now.found().both())) db.flush();
        List<StepCompletion> done = move(assignment, new HashSet<>(), now);
        // Hibernate adds it as it is now, and what has ended here never was under way beside another one.
        db.persist(assignment);
        done.forEach(db::persist);
    }

    void goOn(AssignmentRows.Found old, AssignmentRows.Read now) {
        Assignment assignment = db.find(Assignment.class, old.id());
        if (assignment.state().isOpen() && now.found().dueOn().isAfter(assignment.dueOn())) {
            assignment.extendTo(now.found().dueOn());
        }
        if (assignment.state() == AssignmentState.PROPOSED && now.found().state() != AssignmentState.PROPOSED)
            assignment.accept();
        boolean goesFurther = now.found().steps() > old.steps();
        move(assignment, goesFurther ? done(assignment) : null, now).forEach(db::persist);
        if (old.state().isOpen() && !assignment.state().isOpen())
            ended.add(now.found().both());
    }

    /**
     * @param done the steps that are; null where no more are to be
     * @return the steps that are now done too, to be kept
     */
    private List<StepCompletion> move(Assignment assignment, Set<Long> done, AssignmentRows.Read now) {
        if (assignment.state() == AssignmentState.ASSIGNED && now.startedOn() != null)
            assignment.start(Moments.noon(now.startedOn()));
        List<StepCompletion> fresh = assignment.state() == AssignmentState.STARTED && done != null
                ? completeSteps(assignment, done, now)
                : List.of();
        end(assignment, now);
        return fresh;
    }

    private static void end(Assignment assignment, AssignmentRows.Read now) {
        AssignmentState last = now.found().state();
        if (assignment.state() == last) return;
        Instant at = Moments.noon(now.endedOn());
        switch (last) {
            case COMPLETED -> assignment.complete(at);
            case DECLINED -> assignment.decline(now.declineReason(), at);
            case WITHDRAWN -> assignment.withdraw(at);
            case PROPOSED, ASSIGNED, STARTED ->
                throw new IllegalStateException(assignment.state() + " cannot become " + last);
        }
    }

    // The file says how many steps, not when: they are spread evenly from the start to the end or today.
    private List<StepCompletion> completeSteps(Assignment assignment, Set<Long> done, AssignmentRows.Read now) {
        List<StepCompletion> fresh = new ArrayList<>();
        List<Step> steps = steps(assignment, now.found().path());
        Instant end = now.endedOn() == null ? clock.instant() : Moments.noon(now.endedOn());
        Duration each = Duration.between(assignment.startedAt(), end).dividedBy(steps.size() + 1L);
        if (each.isNegative()) each = Duration.ZERO;
        for (int i = 0; i < steps.size() && done.size() < now.found().steps(); i++) {
            Step step = steps.get(i);
            if (!done.add(step.id())) continue;
            fresh.add(new StepCompletion(
                    assignment,
                    step,
                    step.asksWords() ? StepCompletion.GIVEN_ELSEWHERE : null,
                    assignment.startedAt().plus(each.multipliedBy(i + 1L))));
        }
        return fresh;
    }

    /** Of the version it was given, which need not be the one people read now. */
    private List<Step> steps(Assignment assignment, String path) {
        List<Step> inUse = paths.of(path);
        Long version = assignment.pathVersion().id();
        if (!inUse.isEmpty() && inUse.get(0).pathVersion().id().equals(version)) return inUse;
        return db.createQuery(
                        """
                        select s from Step s where s.pathVersion.id = :version and s.removedAt is null order by s.ordinal
                        """,
                        Step.class)
                .setParameter("version", version)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    /** On the screen steps are done in any order. */
    private Set<Long> done(Assignment assignment) {
        return new HashSet<>(
                db.createQuery("select c.step.id from StepCompletion c where c.assignment = :assignment", Long.class)
                        .setParameter("assignment", assignment)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList());
    }
}
