package nl.vaardig.learning.assignment;

import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Queries;
import nl.vaardig.harness.Sent;
import nl.vaardig.harness.Work;
import nl.vaardig.learning.assignment.bulk.BulkAssignments;
import nl.vaardig.learning.assignment.bulk.BulkCandidates;
import nl.vaardig.learning.assignment.bulk.BulkCounts;
import nl.vaardig.learning.assignment.bulk.BulkRuns;
import nl.vaardig.learning.assignment.bulk.BulkWork;
import nl.vaardig.learning.assignment.bulk.Selection;
import nl.vaardig.learning.assignment.bulk.Verdict;
import nl.vaardig.learning.assignment.own.OwnPaths;
import nl.vaardig.organisation.employee.Appointment;
import nl.vaardig.organisation.employee.EndReason;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.job.ClaimLost;
import nl.vaardig.platform.job.HeldJob;
import nl.vaardig.platform.page.Paging;
import org.junit.jupiter.api.Test;

/** A mass act in the real database: in chunks, once, resumable, undone. */
@InServer
class BulkAssignmentIT {

    private static final int MORE_THAN_TWO_CHUNKS = 2 * BulkWork.CHUNK + 100;
    /** More than a preview or a chunk sends, as what the server does of itself meanwhile is in it; far less than people. */
    private static final int BESIDE_OTHERS = 30;

    private static final int PATIENCE = 300;
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @Inject
    Town town;

    @Inject
    Work work;

    @Inject
    Queries queries;

    @Inject
    Sent sent;

    @Inject
    BulkAssignments bulks;

    @Inject
    BulkCandidates candidates;

    @Inject
    BulkWork chunks;

    @Inject
    HeldJob held;

    @Inject
    Assignments assignments;

    @Inject
    OwnPaths own;

    @Inject
    AssignmentLists rows;

    @Test
    void reachesEveryoneOnceAndTakesItBack() throws InterruptedException {
        Town.Place place = town.with(MORE_THAN_TWO_CHUNKS);
        long bulk = preview(place);
        confirm(place, bulk);
        await(place, bulk, BulkState.DONE);
        assertEquals(MORE_THAN_TWO_CHUNKS, open(place));
        undo(place, bulk);
        await(place, bulk, BulkState.UNDONE);
        assertEquals(0, open(place));
    }

    @Test
    void takesAFixedNumberOfStatementsForEachChunk() {
        Town.Place place = town.with(MORE_THAN_TWO_CHUNKS);
        long[] bulk = new long[1];
        long preview = queries.count(() -> bulk[0] = preview(place));
        assertTrue(preview <= 15, "preview of " + MORE_THAN_TWO_CHUNKS + " took " + preview);
        confirmQuietly(place, bulk[0]);
        long chunk = queries.count(() -> work.at(place.id(), db -> chunks.next(bulk[0])));
        assertTrue(chunk <= 10, "a chunk took " + chunk);
    }

    @Test
    void sendsTheRowsOfAChunkTogether() {
        Town.Place place = town.with(MORE_THAN_TWO_CHUNKS);
        long[] bulk = new long[1];
        long preview = sent.count(() -> bulk[0] = preview(place));
        assertTrue(preview < BESIDE_OTHERS, "preview of " + MORE_THAN_TWO_CHUNKS + " sent " + preview);
        confirmQuietly(place, bulk[0]);
        long chunk = sent.count(() -> work.at(place.id(), db -> chunks.next(bulk[0])));
        assertTrue(chunk < BESIDE_OTHERS, "a chunk sent " + chunk);
        assertEquals(BulkWork.CHUNK, open(place));
    }

    @Test
    void undoesAChunkInAFixedNumberOfStatements() {
        Town.Place place = town.with(MORE_THAN_TWO_CHUNKS);
        long bulk = preview(place);
        confirmQuietly(place, bulk);
        finish(place, bulk);
        work.doAt(place.id(), db -> db.find(BulkAssignment.class, bulk).undo());
        long chunk = queries.count(() -> work.at(place.id(), db -> chunks.next(bulk)));
        assertTrue(chunk <= 8, "a chunk took " + chunk);
        assertEquals(MORE_THAN_TWO_CHUNKS - BulkWork.CHUNK, open(place));
    }

    @Test
    void givesAllTheSameDownToTheLastColumn() {
        Town.Place place = town.with(4);
        long bulk = preview(place);
        confirmQuietly(place, bulk);
        finish(place, bulk);
        Set<List<Object>> kinds = work.at(place.id(), db -> {
            List<?> rows = db.createNativeQuery("select * from assignment where bulk_id = :bulk")
                    .setParameter("bulk", bulk)
                    .getResultList();
            assertEquals(4, rows.size());
            return rows.stream()
                    .map(row -> withoutItself(place, (Object[]) row))
                    .collect(toSet());
        });
        assertEquals(1, kinds.size(), () -> "" + kinds);
    }

    /** A row without its own number, which comes first, and that of its person. */
    private static List<Object> withoutItself(Town.Place place, Object[] row) {
        return Arrays.stream(row, 1, row.length)
                .map(value -> place.people().contains(value) ? "its person" : value)
                .toList();
    }

    @Test
    void takesThousandsNamedOneByOne() {
        Town.Place place = town.with(3);
        List<Long> named = LongStream.range(0, 12_000).boxed().collect(toList());
        named.addAll(place.people());
        long bulk = work.as(place.hr(), db -> bulks.preview(Selection.of(named), "velen", place.path(), town.why()));
        assertEquals(3, work.as(place.hr(), db -> candidates.tally(bulk)).in());
    }

    @Test
    void goesOnWhereAStoppedServerLeftIt() throws InterruptedException {
        Town.Place place = town.with(MORE_THAN_TWO_CHUNKS);
        long bulk = preview(place);
        confirmQuietly(place, bulk);
        work.at(place.id(), db -> chunks.next(bulk));
        assertEquals(BulkWork.CHUNK, open(place));
        finish(place, bulk);
        assertEquals(MORE_THAN_TWO_CHUNKS, open(place));
        await(place, bulk, BulkState.DONE);
    }

    @Test
    void leavesWhatAnotherServerHasClaimedByNow() {
        Town.Place place = town.with(3);
        long bulk = preview(place);
        confirmQuietly(place, bulk);
        assertThrows(ClaimLost.class, () -> held.afterLosing(BulkRuns.NAME, place.id(), () -> chunks.next(bulk)));
        assertEquals(0, open(place));
    }

    @Test
    void saysSoWhenSomebodyGotThePathOrLeftSinceThePreview() {
        Town.Place place = town.with(4);
        long bulk = preview(place);
        work.as(place.hr(), db -> assignments.give(place.people().get(0), place.path(), town.why()));
        work.doAt(place.id(), db -> db.createQuery(
                        "select a from Appointment a where a.employee.id = :employee", Appointment.class)
                .setParameter("employee", place.people().get(1))
                .getSingleResult()
                .end(town.today().minusDays(1), EndReason.values()[0]));
        confirmQuietly(place, bulk);
        finish(place, bulk);
        BulkCandidates.Tally tally = work.as(place.hr(), db -> candidates.tally(bulk));
        assertEquals(1, tally.of(Verdict.ALREADY_ASSIGNED));
        assertEquals(1, tally.of(Verdict.LEFT));
        assertEquals(2, tally.in());
        assertEquals(3, open(place));
    }

    @Test
    void twoActsAtOnceGiveNobodyThePathTwice() throws InterruptedException {
        Town.Place place = town.with(MORE_THAN_TWO_CHUNKS);
        long first = preview(place);
        long second = preview(place);
        confirm(place, first);
        confirm(place, second);
        await(place, first, BulkState.DONE);
        await(place, second, BulkState.DONE);
        assertEquals(MORE_THAN_TWO_CHUNKS, open(place));
        long in = List.of(first, second).stream()
                .mapToLong(bulk ->
                        work.as(place.hr(), db -> candidates.tally(bulk)).in())
                .sum();
        assertEquals(MORE_THAN_TWO_CHUNKS, in);
    }

    @Test
    void leavesToWhoBeganWhatTheyBegan() throws InterruptedException {
        Town.Place place = town.with(3);
        long bulk = preview(place);
        confirm(place, bulk);
        await(place, bulk, BulkState.DONE);
        work.as(
                place.employee(0),
                db -> own.completeStep(
                        own.all().get(0).assignment().id(), place.steps().get(0), null));
        undo(place, bulk);
        await(place, bulk, BulkState.UNDONE);
        BulkCounts counts = work.as(place.hr(), db -> bulks.counts(bulk));
        assertEquals(new BulkCounts(0, 1, 0, 0, 0, 2), counts);
    }

    @Test
    void leavesNothingWithWhoHadNotBegunAndTheFactWithTheActItself() throws InterruptedException {
        Town.Place place = town.with(3);
        long bulk = preview(place);
        confirm(place, bulk);
        await(place, bulk, BulkState.DONE);
        long byHand =
                work.as(place.employee(0), db -> own.all().get(0).assignment().id());
        work.as(place.hr(), db -> {
            assignments.withdraw(byHand);
            return null;
        });
        undo(place, bulk);
        await(place, bulk, BulkState.UNDONE);
        assertEquals(List.of(), work.as(place.employee(1), db -> own.all()));
        List<AssignmentLists.Row> listed = work.as(place.hr(), db -> rows.all(AssignmentAsk.from(bulk, Standing.ALL)));
        assertEquals(
                List.of(byHand), listed.stream().map(AssignmentLists.Row::id).toList());
        BulkCounts counts = work.as(place.hr(), db -> bulks.counts(bulk));
        assertEquals(new BulkCounts(0, 0, 0, 0, 1, 2), counts);
        assertEquals(3, work.as(place.hr(), db -> candidates.tally(bulk)).in());
        BulkCandidates.Filter all = new BulkCandidates.Filter(null, null, "");
        List<Boolean> undone =
                work.as(place.hr(), db -> candidates.page(bulk, all, new Paging.Ask(1, 10))).items().stream()
                        .map(BulkCandidates.Row::undone)
                        .sorted()
                        .toList();
        assertEquals(List.of(false, true, true), undone);
    }

    @Test
    void isNotThereForAnotherMunicipalityAndConfirmedOnlyOnce() {
        Town.Place place = town.with(1);
        Town.Place elsewhere = town.with(1);
        long bulk = preview(place);
        assertThrows(NotThere.class, () -> work.as(elsewhere.hr(), db -> bulks.get(bulk)));
        assertThrows(NotThere.class, () -> confirm(elsewhere, bulk));
        confirmQuietly(place, bulk);
        assertThrows(RuleRefused.class, () -> confirm(place, bulk));
    }

    private long preview(Town.Place place) {
        return work.as(place.hr(), db -> bulks.preview(place.everyone(), "iedereen", place.path(), town.why()));
    }

    private void confirm(Town.Place place, long bulk) {
        work.as(place.hr(), db -> {
            bulks.confirm(bulk);
            return null;
        });
    }

    /** Without telling the background work, so that the test does the chunks itself. */
    private void confirmQuietly(Town.Place place, long bulk) {
        work.doAt(place.id(), db -> db.find(BulkAssignment.class, bulk).confirm(NINE));
    }

    private void undo(Town.Place place, long bulk) {
        work.as(place.hr(), db -> {
            bulks.undo(bulk);
            return null;
        });
    }

    private void finish(Town.Place place, long bulk) {
        boolean more = true;
        while (more) {
            more = work.at(place.id(), db -> chunks.next(bulk));
        }
    }

    private void await(Town.Place place, long bulk, BulkState state) throws InterruptedException {
        for (int i = 0; i < PATIENCE && state(place, bulk) != state; i++) Thread.sleep(100);
        assertEquals(state, state(place, bulk));
    }

    private BulkState state(Town.Place place, long bulk) {
        return work.at(place.id(), db -> db.find(BulkAssignment.class, bulk).state());
    }

    private long open(Town.Place place) {
        return work.at(place.id(), db -> db.createQuery(
                        "select count(a) from Assignment a where a.state in (:open)", Long.class)
                .setParameter("open", AssignmentState.OPEN)
                .getSingleResult());
    }
}
