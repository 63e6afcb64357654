package nl.vaardig.learning.assignment.claim;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.learning.assignment.Assignments;
import nl.vaardig.learning.assignment.journey.Journey;
import nl.vaardig.learning.assignment.journey.Journeys;
import nl.vaardig.learning.assignment.journey.StepAnswer;
import nl.vaardig.learning.path.Step;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.time.AmsterdamClock;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;

/** What the learner claims, and what the manager or HR answers. Nobody answers the own. */
@ApplicationScoped
@Transactional
public class StepClaims {

    @PersistenceContext
    EntityManager db;

    @Inject
    Assignments assignments;

    @Inject
    Journeys journeys;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** A claim, and who answered it; null when nobody did. */
    public record Told(StepClaim claim, String answeredBy) {}

    /** Of one assignment, the newest first. */
    public List<Told> of(Assignment assignment) {
        return db.createQuery(
                        """
                        select c, a.displayName from StepClaim c join fetch c.step
                        left join Account a on a.id = c.answeredBy
                        where c.assignment = :assignment order by c.claimedAt desc, c.id desc
                        """,
                        Told.class)
                .setParameter("assignment", assignment)
                .getResultList();
    }

    /** The origins of the steps of which a claim waits; nothing is asked of a journey without such steps. */
    public Set<Long> waiting(Assignment assignment, Journey journey) {
        if (journey.steps().stream().noneMatch(Step::awaitsWord)) return Set.of();
        return of(assignment).stream()
                .map(Told::claim)
                .filter(StepClaim::isWaiting)
                .map(claim -> claim.step().origin())
                .collect(toSet());
    }

    /**
     * One's own step was held; the first begins the path. It is done once somebody else says so too.
     *
     * @throws BadField at "heldOn" for a day to come, or before the path was given by more than a year; at "evaluation"
     */
    public void claim(long assignmentId, long stepId, LocalDate heldOn, String evaluation) {
        Assignment assignment = assignments.own(assignmentId);
        Journey journey = journeys.of(assignment);
        Step step = journey.mustBeNow(journey.step(stepId).orElseThrow(NotThere::new));
        RuleRefused.unless(open(assignment, step).isEmpty(), "rule.stepClaim.twice");
        mustBePast(heldOn, assignment);
        String answer = step.asksWords() ? StepAnswer.read(evaluation) : null;
        if (assignment.state() == AssignmentState.ASSIGNED) assignment.start(now());
        assignment.mustBeUnderWay();
        db.persist(new StepClaim(assignment, step, heldOn, answer, now()));
    }

    private void mustBePast(LocalDate heldOn, Assignment assignment) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = LocalDate.ofInstant(assignment.assignedAt(), AmsterdamClock.ZONE)
                .minusYears(1);
        if (heldOn == null) throw new BadField("heldOn", "form.date");
        if (heldOn.isAfter(today) || heldOn.isBefore(first))
            throw new BadField("heldOn", "form.dateRange", first, today);
    }

    /** One's own, while it waits. */
    public void takeBack(long assignmentId, long stepId) {
        Assignment assignment = assignments.own(assignmentId);
        Step step = journeys.of(assignment).step(stepId).orElseThrow(NotThere::new);
        open(assignment, step).orElseThrow(NotThere::new).takeBack(now());
    }

    /** It was held: the step is done. @return the employee whose it is */
    public long confirm(long id) {
        StepClaim claim = others(id);
        claim.confirm(request.user().accountId(), now());
        Assignment assignment = claim.assignment();
        journeys.settle(assignment.id(), claim.step().id(), claim.evaluation());
        return assignment.employee().id();
    }

    /** @param words why, for the learner */
    public void notYet(long id, String words) {
        others(id).notYet(words, request.user().accountId(), now());
    }

    /** Held by its path, as the learner who takes it back holds it, and read only then. */
    private StepClaim others(long id) {
        long path = db.createQuery("select c.assignment.id from StepClaim c where c.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
        Assignment held = db.find(Assignment.class, path, LockModeType.PESSIMISTIC_WRITE);
        long employee = held.employee().id();
        CurrentUser user = request.user();
        boolean may = !user.is(employee) && (user.has(Role.HR_ADVISOR) || whoMaySee.leads(employee));
        if (!may) throw new NotThere();
        return db.find(StepClaim.class, id);
    }

    private Optional<StepClaim> open(Assignment assignment, Step step) {
        return of(assignment).stream()
                .map(Told::claim)
                .filter(StepClaim::isWaiting)
                .filter(claim -> claim.isAt(step))
                .findFirst();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
