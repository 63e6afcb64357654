package nl.vaardig.steering.trend;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.vaardig.cast.At;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.gap.GapSum;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.skills.framework.Skill;
import org.junit.jupiter.api.Test;

/** The end of a month is taken at its end, whatever somebody asked for in the course of that day. */
@InServer
class SnapshotsIT {

    @Inject
    Work work;

    @Inject
    Snapshots snapshots;

    @Inject
    SnapshotTurn turn;

    @Inject
    OldSnapshots old;

    @Inject
    Trends trends;

    @Inject
    Municipalities municipalities;

    @Inject
    Clock clock;

    @Test
    void whoAddsSomebodyDoesNotWaitForTheCounting() {
        long municipality = work.freshMunicipality();
        work.doAt(municipality, db -> {
            turn.take();
            CompletableFuture<Void> added = CompletableFuture.runAsync(
                    () -> work.doAt(municipality, other -> other.persist(new Department("d", "Afdeling", null))));
            assertDoesNotThrow(() -> added.get(20, TimeUnit.SECONDS));
        });
    }

    @Test
    void oneAtATimeHasTheTurn() {
        long municipality = work.freshMunicipality();
        CompletableFuture<Void> second = work.at(municipality, db -> {
            turn.take();
            CompletableFuture<Void> waits =
                    CompletableFuture.runAsync(() -> work.doAt(municipality, other -> turn.take()));
            assertThrows(TimeoutException.class, () -> waits.get(1, TimeUnit.SECONDS));
            return waits;
        });
        assertDoesNotThrow(() -> second.get(20, TimeUnit.SECONDS));
    }

    @Test
    void aCountOfAFewPeopleIsKeptForTwoYears() {
        long municipality = work.freshMunicipality();
        LocalDate today = LocalDate.now(clock);
        work.doAt(municipality, db -> {
            Cast cast = Cast.of(db, today);
            Skill skill = cast.skill();
            Department top = cast.department("d");
            Department below = cast.below(top, "e");
            db.flush();
            for (LocalDate day : List.of(today.minusYears(2).minusDays(1), today.minusYears(2))) {
                Snapshot snapshot = new Snapshot(day, clock.instant(), false);
                db.persist(snapshot);
                db.flush();
                keep(db, snapshot, below, Population.ICT, skill, 3);
                keep(db, snapshot, top, Population.ICT, skill, 2);
                keep(db, snapshot, below, Population.OTHER, skill, 1);
            }
        });
        int smallest = work.at(municipality, db -> municipalities.chosen(SmallGroups.SMALLEST));
        assertEquals(5, smallest);
        int folded = work.at(municipality, db -> old.fold());
        assertEquals(1, folded);
        folded = work.at(municipality, db -> old.fold());
        assertEquals(0, folded);
        assertEquals(List.of("d ICT 5", "d ICT 2", "e ICT 3", "e OTHER 1"), work.at(municipality, db -> db.createQuery(
                        """
                                select d.code || ' ' || str(l.population) || ' ' || str(l.requirements)
                                from SnapshotLine l join Department d on d.id = l.departmentId
                                join Snapshot s on s.id = l.snapshotId order by s.takenOn, d.code, l.population
                                """,
                        String.class)
                .getResultList()));
    }

    /** A trend of everything reads sums, one of departments adds up lines; old ones too. */
    @Test
    void theWholeIsWhatItsDepartmentsComeTo() {
        CurrentUser hr = advisor();
        LocalDate today = LocalDate.now(clock);
        Set<Long> departments = work.as(hr, db -> {
            Cast cast = Cast.of(db, today);
            Department top = cast.department("d");
            Department below = cast.below(top, "e");
            Skill skill = cast.skill();
            db.flush();
            for (LocalDate day : List.of(today.minusYears(3), today.minusMonths(1))) {
                Snapshot snapshot = new Snapshot(day, clock.instant(), false);
                db.persist(snapshot);
                Map<SnapshotKey, GapSum> lines = new HashMap<>();
                lines.put(new SnapshotKey(top.id(), Population.ICT, skill.id()), GapSum.ofSums(9, 3, 1, 5, 7, 20, 24));
                lines.put(
                        new SnapshotKey(below.id(), Population.ICT, skill.id()), GapSum.ofSums(6, 1, 0, 5, 9, 11, 11));
                lines.put(
                        new SnapshotKey(below.id(), Population.OTHER, skill.id()), GapSum.ofSums(2, 2, 0, 0, 0, 4, 4));
                Snapshots.writeLines(db, snapshot, lines);
            }
            return Set.of(top.id(), below.id());
        });
        sameTwice(hr, departments);
        assertEquals(List.of(17L, 17L), requirements(hr));

        assertEquals(1, work.as(hr, db -> old.fold()).intValue());
        sameTwice(hr, departments);
        assertEquals(List.of(15L, 17L), requirements(hr), "what is about two people is gone, from the sums as well");
    }

    private void sameTwice(CurrentUser hr, Set<Long> departments) {
        for (Population population : Arrays.asList(null, Population.ICT, Population.OTHER)) {
            var whole = new Trends.Filter(Set.of(), null, null, population);
            var parts = new Trends.Filter(departments, null, null, population);
            List<Trends.Point> together = work.as(hr, db -> trends.of(whole));
            List<Trends.Point> added = work.as(hr, db -> trends.of(parts));
            assertEquals(added, together);
        }
    }

    private List<Long> requirements(CurrentUser hr) {
        return work.as(hr, db -> trends.of(new Trends.Filter(Set.of(), null, null, null))).stream()
                .map(Trends.Point::requirements)
                .toList();
    }

    private static void keep(
            EntityManager db,
            Snapshot snapshot,
            Department department,
            Population population,
            Skill skill,
            int people) {
        SnapshotKey key = new SnapshotKey(department.id(), population, skill.id());
        db.persist(new SnapshotLine(snapshot, key, GapSum.ofSums(people, 1, 0, 0, 0, people, people)));
    }

    @Test
    void oneThatWasAskedForGivesWayToTheEndOfTheMonth() {
        CurrentUser hr = advisor();
        LocalDate last = MonthEnds.last(LocalDate.now(clock));
        List<LocalDate> missing = work.as(hr, db -> {
            Cast cast = Cast.of(db, LocalDate.now(clock));
            Skill skill = cast.skill();
            Employee employee = cast.anEmployee("1").withoutWork();
            LocalDate before = last.minusDays(3);
            var recorded = clock.instant()
                    .minus(ChronoUnit.DAYS.between(before, LocalDate.now(clock)), ChronoUnit.DAYS)
                    .truncatedTo(ChronoUnit.MILLIS);
            db.persist(new Rating(employee, skill, 2, RatingSource.SELF, before, recorded));
            db.persist(new Snapshot(last, clock.instant(), true));
            return snapshots.missing();
        });
        assertEquals(List.of(last), missing);
        work.as(hr, db -> {
            snapshots.take(last);
            return null;
        });
        work.as(hr, db -> {
            Snapshot taken =
                    db.createQuery("select s from Snapshot s", Snapshot.class).getSingleResult();
            assertTrue(!taken.isAsked());
            assertEquals(last, taken.takenOn());
            assertEquals(List.of(), snapshots.missing());
            return null;
        });
        RuleRefused stays = assertThrows(RuleRefused.class, () -> takeBack(hr, last));
        assertEquals("rule.snapshot.monthEnd", stays.key());
    }

    @Test
    void oneThatWasAskedForIsTakenBackHereAndNowhereElse() {
        CurrentUser hr = advisor();
        LocalDate today = work.as(hr, db -> snapshots.takeNow());
        assertThrows(NotThere.class, () -> takeBack(advisor(), today));
        takeBack(hr, today);
        assertThrows(NotThere.class, () -> takeBack(hr, today));
    }

    private void takeBack(CurrentUser user, LocalDate day) {
        work.as(user, db -> {
            snapshots.takeBack(day);
            return null;
        });
    }

    private CurrentUser advisor() {
        long municipality = work.freshMunicipality();
        return new At(municipality).hr();
    }
}
