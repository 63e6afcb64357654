package nl.vaardig.learning.scorm.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.learning.assignment.Assignments;
import nl.vaardig.learning.assignment.journey.Journey;
import nl.vaardig.learning.assignment.journey.Journeys;
import nl.vaardig.learning.material.MaterialKind;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.scorm.Packed;
import nl.vaardig.learning.scorm.PackedItem;
import nl.vaardig.learning.scorm.PackedVersion;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How learners play packages at steps of their own paths: begun, saved while they play, and done. */
@ApplicationScoped
@Transactional
public class Attempts {

    private static final String SUSPENDED = "cmi.suspend_data";
    private static final int MOST_NAMES = 20_000;

    @PersistenceContext
    EntityManager db;

    @Inject
    Assignments assignments;

    @Inject
    Journeys journeys;

    @Inject
    Clock clock;

    /** Characters that a package may keep of somebody, all together. */
    @Inject
    @ConfigProperty(name = "vaardig.package.most-characters", defaultValue = "1000000")
    int most;

    /** What a window that opened has to play with. */
    record Begun(PackedVersion version, List<PackedItem> items, Map<Long, PackedRun> runs) {}

    /** @param item whether that part is done now @param step whether the whole of the package is */
    public record Saved(boolean item, boolean step) {}

    /**
     * Opens it in a window, which from then on is the one that saves.
     *
     * @throws NotThere    where the path isn't one's own or no package stands
     * @throws RuleRefused when it isn't its turn, or the path isn't under way
     */
    Begun begin(long assignmentId, long stepId, String window) {
        Assignment own = assignments.own(assignmentId);
        Journey journey = journeys.of(own);
        Step step = journey.step(stepId).filter(Attempts::isPackage).orElseThrow(NotThere::new);
        RuleRefused.unless(own.state().isAccepted(), "rule.assignment.notUnderWay");
        Journey.Place place = journey.placeOf(step);
        RuleRefused.unless(place == Journey.Place.NOW || place == Journey.Place.DONE, "rule.stepCompletion.notNow");
        if (own.state() == AssignmentState.ASSIGNED) own.start(now());
        PackedAttempt attempt = of(own, step).orElseGet(() -> fresh(own, step));
        attempt.playedIn(window);
        return read(attempt.version(), attempt);
    }

    static boolean isPackage(Step step) {
        return step.material() != null && step.kind().material() == MaterialKind.PACKAGE;
    }

    private PackedAttempt fresh(Assignment own, Step step) {
        Packed packed = db.find(Packed.class, step.material().id());
        PackedAttempt attempt = new PackedAttempt(own, step, packed.inUse(), now());
        db.persist(attempt);
        return attempt;
    }

    /** The newest attempt at the package that stands at the step now. */
    Optional<PackedAttempt> of(Assignment own, Step step) {
        return db.createQuery(
                        """
                        select a from PackedAttempt a join fetch a.packedVersion v join fetch v.packed
                        where a.assignment = :assignment and a.stepOrigin = :step and v.packed.id = :packed
                        order by a.id desc
                        """,
                        PackedAttempt.class)
                .setParameter("assignment", own)
                .setParameter("step", step.origin())
                .setParameter("packed", step.material().id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** To look at, where nothing is kept. */
    Begun preview(PackedVersion version) {
        return new Begun(version, items(version), Map.of());
    }

    private Begun read(PackedVersion version, PackedAttempt attempt) {
        Map<Long, PackedRun> runs = new HashMap<>();
        for (PackedRun run : runs(attempt)) runs.put(run.item().id(), run);
        return new Begun(version, items(version), runs);
    }

    private List<PackedItem> items(PackedVersion version) {
        return db.createQuery(
                        """
                        select i from PackedItem i join fetch i.packedVersion v join fetch v.packed
                        where v = :version order by i.ordinal
                        """,
                        PackedItem.class)
                .setParameter("version", version)
                .getResultList();
    }

    List<PackedRun> runs(PackedAttempt attempt) {
        return db.createQuery(
                        "select r from PackedRun r join fetch r.packedItem where r.packedAttempt = :attempt",
                        PackedRun.class)
                .setParameter("attempt", attempt)
                .getResultList();
    }

    /**
     * Keeps what a window told. The last that everything is done with settles the step.
     *
     * @throws NotThere    where the path isn't one's own, or that part isn't in the package
     * @throws RuleRefused when another window was opened since
     * @throws BadField    at "told" when it is too much; what was kept stays
     */
    Saved save(long assignmentId, long stepId, long itemId, Told told) {
        Assignment own = assignments.own(assignmentId);
        Step step = journeys.of(own).step(stepId).filter(Attempts::isPackage).orElseThrow(NotThere::new);
        PackedAttempt attempt = of(own, step).orElseThrow(NotThere::new);
        RuleRefused.unless(attempt.isPlayedIn(told.session()), "rule.package.otherWindow");
        PackedVersion version = attempt.version();
        PackedItem item = Optional.ofNullable(db.find(PackedItem.class, itemId))
                .filter(one -> one.version().id().equals(version.id()) && one.opens())
                .orElseThrow(NotThere::new);
        List<PackedRun> runs = new ArrayList<>(runs(attempt));
        PackedRun run = runs.stream()
                .filter(one -> one.item().id().equals(itemId))
                .findFirst()
                .orElseGet(() -> {
                    PackedRun fresh = new PackedRun(attempt, item);
                    runs.add(fresh);
                    return fresh;
                });
        take(run, told);
        if (!db.contains(run)) db.persist(run);
        attempt.saved(now());
        boolean whole = items(version).stream().filter(PackedItem::opens).allMatch(one -> runs.stream()
                .anyMatch(each -> each.isDone() && each.item().id().equals(one.id())));
        if (whole) {
            attempt.done(now());
            journeys.settle(assignmentId, stepId);
        }
        return new Saved(run.isDone(), whole);
    }

    private void take(PackedRun run, Told told) {
        PackedItem item = run.item();
        Packed packed = item.version().packed();
        Map<String, String> all = Told.kept(run.kept());
        all.putAll(told.told());
        int characters = all.values().stream().mapToInt(String::length).sum();
        if (characters > most || all.size() > MOST_NAMES) throw new BadField("told", "scorm.play.tooMuch", most);
        Facts facts = Facts.of(item.version().edition(), all, passMark(item, packed));
        boolean opened = !item.talks() || packed.openingEnough() && !facts.said();
        int suspended = all.getOrDefault(SUSPENDED, "").length();
        run.take(
                Told.written(all),
                facts,
                opened || facts.isDone(),
                suspended,
                told.session() + "." + told.opening(),
                now());
    }

    /** Null when there is none, or HR chose that it doesn't count. */
    static BigDecimal passMark(PackedItem item, Packed packed) {
        return packed.passMarkIgnored() ? null : item.passMark();
    }

    int most() {
        return most;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
