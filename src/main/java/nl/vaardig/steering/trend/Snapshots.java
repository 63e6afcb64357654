package nl.vaardig.steering.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.inventory.gap.GapSum;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.time.AmsterdamClock;
import nl.vaardig.steering.overview.group.GapCatalogues;
import nl.vaardig.steering.overview.group.GapInventory;
import nl.vaardig.steering.overview.line.GapLines;

/**
 * Takes snapshots: the figures of {@link GapInventory} of a day, added up and kept. Whoever takes one has the turn of the
 * municipality, so of several servers one does it and the others find it done; nothing else waits for it.
 */
@ApplicationScoped
@Transactional
public class Snapshots {

    @PersistenceContext
    EntityManager db;

    @Inject
    GapInventory inventory;

    @Inject
    GapCatalogues catalogues;

    @Inject
    SnapshotTurn turn;

    @Inject
    Clock clock;

    /** The month ends still to be taken, the earliest first. */
    public List<LocalDate> missing() {
        Instant first = db.createQuery("select min(r.recordedAt) from Rating r", Instant.class)
                .getSingleResult();
        List<LocalDate> taken = db.createQuery(
                        "select s.takenOn from Snapshot s where s.asked = false", LocalDate.class)
                .getResultList();
        return MonthEnds.missing(
                LocalDate.now(clock), first == null ? null : LocalDate.ofInstant(first, AmsterdamClock.ZONE), taken);
    }

    /** How many ratings were known at the end of the last month: grows as long as an import brings the past in. */
    public long known() {
        LocalDate last = MonthEnds.last(LocalDate.now(clock));
        return db.createQuery("select count(r) from Rating r where r.recordedAt <= :at", Long.class)
                .setParameter("at", AsOf.on(last, LocalDate.now(clock)).knownAt())
                .getSingleResult();
    }

    /**
     * As it was on a past day, as far as known at its end. Nothing happens when it is there; one that somebody asked for
     * in the course of that day gives way.
     */
    public void take(LocalDate day) {
        turn.take();
        Optional<Snapshot> there = of(day);
        if (there.isPresent() && !there.get().isAsked()) return;
        there.ifPresent(this::remove);
        write(day, false);
    }

    /** As it is today; takes the place of an earlier one of today. */
    public LocalDate takeNow() {
        turn.take();
        LocalDate today = LocalDate.now(clock);
        of(today).ifPresent(this::remove);
        write(today, true);
        return today;
    }

    /**
     * Takes away one that somebody asked for; it can be seen again on the page of that day.
     *
     * @throws NotThere    when nothing was taken on that day
     * @throws RuleRefused for the end of a month, which belongs to the trend
     */
    public void takeBack(LocalDate day) {
        turn.take();
        Snapshot taken = of(day).orElseThrow(NotThere::new);
        RuleRefused.unless(taken.isAsked(), "rule.snapshot.monthEnd");
        remove(taken);
    }

    static void removeLines(EntityManager db, Snapshot snapshot) {
        for (String entity : List.of("SnapshotLine", "SnapshotSum")) {
            db.createQuery("delete from " + entity + " l where l.snapshotId = :snapshot")
                    .setParameter("snapshot", snapshot.id())
                    .executeUpdate();
        }
    }

    static void writeLines(EntityManager db, Snapshot snapshot, Map<SnapshotKey, GapSum> lines) {
        lines.forEach((key, sum) -> db.persist(new SnapshotLine(snapshot, key, sum)));
        SnapshotSum.of(snapshot, lines).forEach(db::persist);
        db.flush();
    }

    private void remove(Snapshot earlier) {
        removeLines(db, earlier);
        db.remove(earlier);
        db.flush();
    }

    private Optional<Snapshot> of(LocalDate day) {
        return db.createQuery("select s from Snapshot s where s.takenOn = :day", Snapshot.class)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    private void write(LocalDate day, boolean asked) {
        Snapshot snapshot = new Snapshot(day, clock.instant(), asked);
        db.persist(snapshot);
        GapLines lines = inventory.forSnapshot(AsOf.on(day, LocalDate.now(clock)));
        writeLines(db, snapshot, SnapshotKey.sums(lines, catalogues.catalogue()));
        db.clear();
    }
}
