package nl.vaardig.learning.handin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.learning.assignment.Assignments;
import nl.vaardig.learning.assignment.journey.Journey;
import nl.vaardig.learning.assignment.journey.Journeys;
import nl.vaardig.learning.path.Step;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.storedfile.StoredFile;

/** What the learner hands in, replaces and withdraws, at a step of an own path. */
@ApplicationScoped
@Transactional
public class OwnHandIns {

    @PersistenceContext
    EntityManager db;

    @Inject
    Assignments assignments;

    @Inject
    Journeys journeys;

    @Inject
    Clock clock;

    /** A version, and who opened and who reviewed it; null when nobody did. */
    public record Told(HandedIn version, String openedBy, String reviewedBy) {}

    /** At a step of an own assignment, the newest first. */
    public List<Told> of(Assignment own, Step step) {
        return db.createQuery(
                        """
                        select w, o.displayName, r.displayName from HandedIn w join fetch w.step left join fetch w.file
                        left join Account o on o.id = w.openedBy left join Account r on r.id = w.reviewedBy
                        where w.assignment = :assignment order by w.number desc
                        """,
                        Told.class)
                .setParameter("assignment", own)
                .getResultStream()
                .filter(told -> told.version().isAt(step))
                .toList();
    }

    /** @throws RuleRefused when it isn't its turn, or what was handed in before is being read or was accepted */
    public void mustTake(long assignmentId, long stepId) {
        Assignment own = assignments.own(assignmentId);
        mustTake(own, turn(own, stepId));
    }

    private Step turn(Assignment own, long stepId) {
        Journey journey = journeys.of(own);
        Step step = journey.step(stepId).orElseThrow(NotThere::new);
        RuleRefused.unless(HandedIn.isFor(step), "rule.handIn.otherStep");
        RuleRefused.unless(own.state().isAccepted(), "rule.assignment.notUnderWay");
        return journey.mustBeNow(step);
    }

    private Optional<HandedIn> mustTake(Assignment own, Step step) {
        List<Told> before = of(own, step);
        RuleRefused.unless(before.size() < VersionWish.MOST, "rule.handIn.tooMany", VersionWish.MOST);
        Optional<HandedIn> last = before.stream().map(Told::version).findFirst();
        last.ifPresent(one -> RuleRefused.unless(one.state() != VersionState.OPENED, "rule.handIn.opened"));
        return last;
    }

    /** Hands it in; the first thing done begins the path, and a version that nobody opened is replaced. @param kept null without a file */
    void add(long assignmentId, long stepId, VersionWish wish, StoredFile kept) {
        Assignment own = assignments.own(assignmentId);
        Step step = turn(own, stepId);
        Optional<HandedIn> last = mustTake(own, step);
        last.filter(one -> one.state() == VersionState.WAITING).ifPresent(HandedIn::replace);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (own.state() == AssignmentState.ASSIGNED) own.start(now);
        HandIn asked = db.find(HandIn.class, step.material().id());
        int number = last.map(one -> one.number() + 1).orElse(1);
        HandedIn version = new HandedIn(own, step, asked, number, wish, now);
        if (kept != null) version.in(kept, wish.safeName(kept.type()));
        // The database allows one that waits, so the one before has to be replaced there first.
        db.flush();
        db.persist(version);
    }

    /** @return the step it was handed in at @throws RuleRefused when somebody opened it */
    public Step withdraw(long assignmentId, long id) {
        Assignment held = assignments.own(assignmentId);
        HandedIn version = Optional.ofNullable(db.find(HandedIn.class, id))
                .filter(one -> one.assignment().id().equals(held.id()))
                .orElseThrow(NotThere::new);
        version.withdraw();
        return version.step();
    }
}
