package nl.vaardig.steering.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.gap.GapSum;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.privacy.smallgroup.SmallGroups;

/**
 * Snapshots that are so old that the storage period of their small counts is over. A line of a department, a population
 * and a skill can be about one person, and who was that can still be known: after two years the lines of all departments
 * are added up at the top of the tree, and what is about a few even there goes.
 */
@ApplicationScoped
@Transactional
public class OldSnapshots {

    /**
     * The storage period of counts by department (our own number): a year to look back on, and one to compare that
     * with.
     */
    public static final int YEARS = 2;

    @PersistenceContext
    EntityManager db;

    @Inject
    Departments departments;

    @Inject
    Municipalities municipalities;

    @Inject
    SnapshotTurn turn;

    @Inject
    Clock clock;

    private record Line(
            long departmentId,
            Population population,
            long skillId,
            long requirements,
            long met,
            long notAssessed,
            long weightedGap,
            long weightedNeedKnown,
            long weightedNeedAll) {

        SnapshotKey key() {
            return new SnapshotKey(departmentId, population, skillId);
        }

        GapSum sum() {
            return GapSum.ofSums(requirements, met, notAssessed, 0, weightedGap, weightedNeedKnown, weightedNeedAll);
        }
    }

    /** @return how many snapshots lost their small counts */
    public int fold() {
        List<Snapshot> due = due();
        if (due.isEmpty()) return 0;
        turn.take();
        DepartmentTree tree = departments.tree();
        due().forEach(snapshot -> fold(snapshot, tree));
        return due.size();
    }

    private List<Snapshot> due() {
        return db.createQuery(
                        """
                        select s from Snapshot s where s.takenOn < :before and exists (
                          select 1 from SnapshotLine l join Department d on d.id = l.departmentId
                          where l.snapshotId = s.id and (d.parent is not null or l.requirements < :smallest))
                        order by s.takenOn
                        """,
                        Snapshot.class)
                .setParameter("before", LocalDate.now(clock).minusYears(YEARS))
                .setParameter("smallest", smallestGroup())
                .getResultList();
    }

    private void fold(Snapshot snapshot, DepartmentTree tree) {
        Map<SnapshotKey, GapSum> lines = new HashMap<>();
        db.createQuery(
                        """
                        select l.departmentId, l.population, l.skillId, l.requirements, l.met, l.notAssessed,
                          l.weightedGap, l.weightedNeedKnown, l.weightedNeedAll
                        from SnapshotLine l where l.snapshotId = :snapshot
                        """,
                        Line.class)
                .setParameter("snapshot", snapshot.id())
                .getResultList()
                .forEach(line -> lines.put(line.key(), line.sum()));
        Snapshots.removeLines(db, snapshot);
        Snapshots.writeLines(db, snapshot, atTheTop(lines, tree, smallestGroup()));
    }

    private int smallestGroup() {
        return municipalities.chosen(SmallGroups.SMALLEST);
    }

    /** @param smallest number of people about whom a line may be kept */
    static Map<SnapshotKey, GapSum> atTheTop(Map<SnapshotKey, GapSum> lines, DepartmentTree tree, int smallest) {
        Map<SnapshotKey, GapSum> sums = new HashMap<>();
        lines.forEach((key, sum) -> sums.merge(key.at(top(key.departmentId(), tree)), sum, GapSum::plus));
        sums.values().removeIf(sum -> sum.requirements() < smallest);
        return sums;
    }

    private static long top(long department, DepartmentTree tree) {
        List<DepartmentTree.Node> path = tree.pathTo(department);
        return path.isEmpty() ? department : path.get(0).id();
    }
}
