package nl.vaardig.learning.assignment.one;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Queries;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.learning.assignment.BulkAssignment;
import nl.vaardig.learning.assignment.Town;
import nl.vaardig.learning.assignment.bulk.BulkAssignments;
import nl.vaardig.learning.assignment.bulk.BulkCandidates;
import nl.vaardig.learning.assignment.bulk.BulkCounts;
import nl.vaardig.learning.assignment.bulk.BulkWork;
import nl.vaardig.learning.assignment.bulk.Selection;
import nl.vaardig.learning.assignment.bulk.Verdict;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.manager.DepartmentManager;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.team.TeamProgress;
import org.junit.jupiter.api.Test;

/** A new assignment and its preview: what is offered, whose data a look is, and who is out of sight and of reach. */
@InServer
class ReadNewAssignmentIT {

    private static final int PATHS = 120;
    private static final int PATIENCE = 300;
    private static final long A_MOMENT = 100_000_000;

    @Inject
    Town town;

    @Inject
    Work work;

    @Inject
    Queries queries;

    @Inject
    ReadNewAssignment page;

    @Inject
    TeamProgress progress;

    @Inject
    BulkAssignments bulks;

    @Inject
    BulkCandidates candidates;

    @Inject
    BulkWork chunks;

    @Test
    void writesDownWhomASelectionOfAFewIsAbout() {
        Town.Place place = town.with(9);
        work.as(place.hr(), db -> page.screen(Selection.of(place.people().subList(0, 1)), Sent.blank()));
        assertEquals(place.people().subList(0, 1), seen(place));
        work.as(place.hr(), db -> page.screen(Selection.of(place.people()), Sent.blank()));
        assertEquals(place.people().subList(0, 1), seen(place), "nine are not a look at one of them");
    }

    @Test
    void theProgressOfATeamSaysWhenItLeavesOutWhoLooks() {
        Town.Place place = town.with(3);
        lead(place, 0);
        TeamProgress.Team team = progress(place.manager(0));
        assertEquals(2, team.lines().total());
        assertTrue(team.isOneOfThem(), "of three people, one looks");
        TeamProgress.Team ofAll = progress(place.hr());
        assertEquals(3, ofAll.lines().total());
        assertFalse(ofAll.isOneOfThem());
    }

    private TeamProgress.Team progress(CurrentUser user) {
        return work.as(user, db -> progress.team(null, new Paging.Ask(1, 10)));
    }

    @Test
    void offersEveryPublishedPathInAFixedNumberOfQueries() {
        Town.Place place = town.with(1);
        long few = queries.count(() -> screen(place));
        work.doAt(place.id(), db -> {
            StrategicGoal goal =
                    db.createQuery("from StrategicGoal", StrategicGoal.class).getSingleResult();
            for (int i = 0; i < PATHS; i++) {
                Bilingual name = new Bilingual("Pad " + i, "Path " + i);
                LearningPath path =
                        new LearningPath("p" + i, name, Track.SOFT_SKILLS, 1, BigDecimal.ONE, BigDecimal.TEN);
                path.serve(goal, name);
                path.publish();
                db.persist(path);
            }
        });
        long many = queries.count(
                () -> assertEquals(PATHS + 1, screen(place).others().size()));
        assertTrue(many <= few, few + " became " + many);
    }

    @Test
    void namesAndReachesOnlyWhomItsManagerMayStillSee() {
        Town.Place place = town.with(4);
        CurrentUser manager = place.manager(0);
        lead(place, 0);
        long bulk = work.as(manager, db -> bulks.preview(place.everyone(), "team", place.path(), town.why()));
        BulkCandidates.Filter all = new BulkCandidates.Filter(null, null, null);
        Paging.Ask ask = Paging.Ask.of(null, null);
        assertEquals(4, work.as(manager, db -> candidates.page(bulk, all, ask)).total());
        goElsewhere(place);
        Paging<BulkCandidates.Row> named = work.as(manager, db -> candidates.page(bulk, all, ask));
        assertEquals(place.people().subList(0, 1), employees(named));
        assertEquals(1, named.total());
        assertEquals(3, work.as(manager, db -> candidates.tally(bulk)).of(Verdict.OUT_OF_SIGHT));
        confirm(manager, bulk);
        finish(place, bulk);
        assertEquals(1, open(place));
        assertEquals(3, work.as(place.hr(), db -> candidates.tally(bulk)).of(Verdict.OUT_OF_SIGHT), "with the reason");
    }

    @Test
    void leavesThePathToWhomItsManagerMayNoLongerSee() {
        Town.Place place = town.with(4);
        CurrentUser manager = place.manager(0);
        lead(place, 0);
        long bulk = work.as(manager, db -> bulks.preview(place.everyone(), "team", place.path(), town.why()));
        confirm(manager, bulk);
        finish(place, bulk);
        assertEquals(4, open(place));
        goElsewhere(place);
        assertEquals(new BulkCounts(1, 0, 0, 0, 0, 0), work.as(manager, db -> bulks.counts(bulk)));
        work.as(manager, db -> {
            bulks.undo(bulk);
            return null;
        });
        finish(place, bulk);
        assertEquals(3, open(place));
    }

    private static List<Long> employees(Paging<BulkCandidates.Row> rows) {
        return rows.items().stream().map(BulkCandidates.Row::employeeId).toList();
    }

    private void lead(Town.Place place, int manager) {
        work.doAt(place.id(), db -> {
            Department department =
                    db.createQuery("from Department", Department.class).getSingleResult();
            Employee employee = db.find(Employee.class, place.people().get(manager));
            db.persist(new DepartmentManager(department, employee));
        });
    }

    private void goElsewhere(Town.Place place) {
        work.doAt(place.id(), db -> db.createQuery("from DepartmentManager", DepartmentManager.class)
                .getResultList()
                .forEach(db::remove));
    }

    private void confirm(CurrentUser manager, long bulk) {
        work.as(manager, db -> {
            bulks.confirm(bulk);
            return null;
        });
    }

    /** The background work may be at it too: then this only waits. */
    private void finish(Town.Place place, long bulk) {
        for (int i = 0; i < PATIENCE && !isOver(place, bulk); i++) {
            if (work.at(place.id(), db -> chunks.next(bulk))) continue;
            LockSupport.parkNanos(A_MOMENT);
        }
        assertTrue(isOver(place, bulk));
    }

    private boolean isOver(Town.Place place, long bulk) {
        return work.at(
                place.id(), db -> db.find(BulkAssignment.class, bulk).state().isOver());
    }

    private long open(Town.Place place) {
        return work.at(place.id(), db -> db.createQuery(
                        "select count(a) from Assignment a where a.state in (:open)", Long.class)
                .setParameter("open", AssignmentState.OPEN)
                .getSingleResult());
    }

    private ReadNewAssignment.Screen screen(Town.Place place) {
        return work.as(place.hr(), db -> page.screen(Selection.of(List.of()), Sent.blank()));
    }

    private List<Long> seen(Town.Place place) {
        return work.at(place.id(), db -> db.createQuery(
                        "select distinct l.employee.id from AccessLogEntry l order by l.employee.id", Long.class)
                .getResultList());
    }
}
