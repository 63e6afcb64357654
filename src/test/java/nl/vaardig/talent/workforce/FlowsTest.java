package nl.vaardig.talent.workforce;

import static nl.vaardig.organisation.employee.EndReason.DIED;
import static nl.vaardig.organisation.employee.EndReason.FIXED_TERM_ENDED;
import static nl.vaardig.organisation.employee.EndReason.INTERNAL_MOVE;
import static nl.vaardig.organisation.employee.EndReason.OTHER;
import static nl.vaardig.organisation.employee.EndReason.RESIGNED;
import static nl.vaardig.organisation.employee.EndReason.RETIRED;
import static nl.vaardig.organisation.employee.EndReason.TRANSFERRED_TO_JOINT_ARRANGEMENT;
import static nl.vaardig.talent.flow.Work.stays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import nl.vaardig.organisation.employee.EndReason;
import nl.vaardig.privacy.smallgroup.Share;
import org.junit.jupiter.api.Test;

class FlowsTest {

    private static final Period YEAR = Period.ofYear(2025);

    @Test
    void countsAnOrdinaryYear() {
        Flows flows = flows(
                job(1, "2020-01-01", null, null),
                job(2, "2020-01-01", "2025-06-30", RESIGNED),
                job(3, "2025-03-01", null, null),
                job(4, "2019-05-01", null, null),
                job(5, "2025-02-01", null, null));
        assertEquals(3, flows.headcountAtStart());
        assertEquals(4, flows.headcountAtEnd());
        assertEquals(2, flows.hires());
        assertEquals(1, flows.leavers());
        assertEquals(3.5, flows.averageHeadcount());
        assertEquals(new Share(1, 3.5), flows.turnover());
        assertEquals(new Share(2, 3.5), flows.inflow());
        assertEquals(new Share(2, 3), flows.retention());
    }

    @Test
    void oneHundredMinusTurnoverIsNotRetention() {
        Flows flows = flows(
                job(1, "2020-01-01", null, null),
                job(2, "2025-02-01", "2025-05-31", RESIGNED),
                job(3, "2025-06-01", "2025-09-30", RESIGNED));
        assertEquals(OptionalDouble.of(1), flows.retention().value());
        assertEquals(OptionalDouble.of(2), flows.turnover().value());
        assertNotEquals(
                1 - flows.turnover().value().getAsDouble(),
                flows.retention().value().getAsDouble());
    }

    @Test
    void aHireOnTheFirstDayIsAHireAndNotInTheHeadcountAtStart() {
        Flows flows = flows(job(1, "2025-01-01", null, null));
        assertEquals(0, flows.headcountAtStart());
        assertEquals(1, flows.hires());
        assertEquals(1, flows.headcountAtEnd());
        assertEquals(OptionalDouble.empty(), flows.retention().value());
    }

    @Test
    void someoneWhoseLastDayIsTheLastOfThePeriodLeftInIt() {
        Flows flows = flows(job(1, "2020-01-01", "2025-12-31", FIXED_TERM_ENDED));
        assertEquals(1, flows.headcountAtStart());
        assertEquals(1, flows.leavers());
        assertEquals(0, flows.headcountAtEnd());
        assertEquals(
                0,
                Flows.of(stays(List.of(job(1, "2020-01-01", "2025-12-31", RESIGNED))), Period.ofYear(2026))
                        .leavers());
    }

    @Test
    void startPlusHiresMinusLeaversIsEndAndPeriodsChain() {
        List<Employment> all = randomEmployments(new Random(9), 400);
        Flows before = null;
        for (int month = 1; month <= 12; month++) {
            LocalDate first = LocalDate.of(2024, month, 1);
            Flows flows =
                    Flows.of(stays(all), new Period(first, first.plusMonths(1).minusDays(1)));
            assertEquals(flows.headcountAtEnd(), flows.headcountAtStart() + flows.hires() - flows.leavers());
            assertEquals(before == null ? flows.headcountAtStart() : before.headcountAtEnd(), flows.headcountAtStart());
            before = flows;
        }
    }

    @Test
    void aRehireAfterALongerBreakIsALeaverAndAHire() {
        Flows flows = flows(job(1, "2020-01-01", "2025-03-31", RESIGNED), job(1, "2025-04-09", null, null));
        assertEquals(1, flows.leavers());
        assertEquals(1, flows.hires());
        assertEquals(1, flows.headcountAtStart());
        assertEquals(1, flows.headcountAtEnd());
        assertEquals(new Share(0, 1), flows.retention());
    }

    @Test
    void aBreakOfOneDayIsNoBreak() {
        Flows flows = flows(job(1, "2020-01-01", "2025-03-31", FIXED_TERM_ENDED), job(1, "2025-04-02", null, null));
        assertEquals(0, flows.leavers());
        assertEquals(0, flows.hires());
        assertEquals(new Share(1, 1), flows.retention());
    }

    @Test
    void twoAppointmentsAtOnceAreOnePerson() {
        Flows flows = flows(job(1, 10, 1, "2020-01-01", null, null), job(1, 20, 2, "2020-01-01", null, null));
        assertEquals(1, flows.headcountAtStart());
        assertEquals(1, flows.headcountAtEnd());
        assertEquals(0, flows.internalMoves());
    }

    @Test
    void endingOneOfTwoAppointmentsIsNoLeaving() {
        Flows flows =
                flows(job(1, 10, 1, "2020-01-01", null, null), job(1, 20, 2, "2020-01-01", "2025-05-31", RESIGNED));
        assertEquals(0, flows.leavers());
        assertEquals(new Share(1, 1), flows.retention());
    }

    @Test
    void startingAndEndingOnOneDayIsAHireAndALeaver() {
        Flows flows = flows(job(1, "2025-05-05", "2025-05-05", RESIGNED));
        assertEquals(1, flows.hires());
        assertEquals(1, flows.leavers());
        assertEquals(0, flows.averageHeadcount());
        assertEquals(OptionalDouble.empty(), flows.turnover().value());
    }

    @Test
    void anotherRoleOrDepartmentRightAfterOrOverlappingIsAnInternalMove() {
        Flows flows = flows(
                job(1, 10, 1, "2020-01-01", "2025-04-30", INTERNAL_MOVE), job(1, 10, 2, "2025-05-01", null, null),
                job(2, 10, 1, "2020-01-01", "2025-05-31", INTERNAL_MOVE), job(2, 20, 1, "2025-05-01", null, null));
        assertEquals(2, flows.internalMoves());
        assertEquals(0, flows.leavers());
        assertEquals(0, flows.hires());
    }

    @Test
    void aRenewalOfTheSameWorkIsNoMove() {
        Flows flows = flows(job(1, "2024-01-01", "2025-04-30", FIXED_TERM_ENDED), job(1, "2025-05-01", null, null));
        assertEquals(0, flows.internalMoves());
        assertEquals(0, flows.leavers());
    }

    @Test
    void goingThereAndBackIsTwoMoves() {
        Flows flows = flows(
                job(1, 10, 1, "2020-01-01", "2025-02-28", INTERNAL_MOVE),
                job(1, 20, 1, "2025-03-01", "2025-08-31", INTERNAL_MOVE),
                job(1, 10, 1, "2025-09-01", null, null));
        assertEquals(2, flows.internalMoves());
    }

    @Test
    void twoNewAppointmentsOnOneDayAreOneMove() {
        Flows flows = flows(
                job(1, 10, 1, "2020-01-01", "2025-02-28", INTERNAL_MOVE),
                job(1, 20, 1, "2025-03-01", null, null),
                job(1, 30, 1, "2025-03-01", null, null));
        assertEquals(1, flows.internalMoves());
    }

    @Test
    void aMoveOutsideThePeriodIsNotCounted() {
        Flows flows = flows(
                job(1, 10, 1, "2020-01-01", "2024-02-29", INTERNAL_MOVE), job(1, 20, 1, "2024-03-01", null, null));
        assertEquals(0, flows.internalMoves());
    }

    @Test
    void leaversAreKeptByReason() {
        Flows flows = flows(
                job(1, "2020-01-01", "2025-03-31", RETIRED),
                job(2, "2020-01-01", "2025-03-31", DIED),
                job(3, "2020-01-01", "2025-03-31", RESIGNED),
                job(4, "2024-01-01", "2025-03-31", FIXED_TERM_ENDED),
                job(5, "2020-01-01", "2025-03-31", TRANSFERRED_TO_JOINT_ARRANGEMENT),
                job(6, "2020-01-01", "2025-03-31", null));
        assertEquals(
                Map.of(
                        RETIRED,
                        1L,
                        DIED,
                        1L,
                        RESIGNED,
                        1L,
                        FIXED_TERM_ENDED,
                        1L,
                        TRANSFERRED_TO_JOINT_ARRANGEMENT,
                        1L,
                        OTHER,
                        1L),
                flows.leaversByReason());
        assertEquals(6, flows.leavers());
        assertEquals(5, flows.leaversFromRegion());
        assertEquals(new Share(1, 3), flows.voluntaryTurnover());
    }

    @Test
    void theAppointmentThatEndsLastGivesTheReason() {
        Flows flows = flows(
                job(1, 10, 1, "2020-01-01", "2025-03-31", FIXED_TERM_ENDED),
                job(1, 20, 2, "2021-01-01", "2025-06-30", RETIRED));
        assertEquals(Map.of(RETIRED, 1L), flows.leaversByReason());
        Flows sameDay = flows(
                job(1, 10, 1, "2020-01-01", "2025-06-30", RESIGNED),
                job(1, 20, 2, "2021-01-01", "2025-06-30", INTERNAL_MOVE));
        assertEquals(Map.of(RESIGNED, 1L), sameDay.leaversByReason());
    }

    @Test
    void newHireRetentionFollowsThoseHiredTwelveMonthsEarlier() {
        Flows flows = flows(
                job(1, "2024-03-01", null, null),
                job(2, "2024-03-01", "2025-02-28", FIXED_TERM_ENDED),
                job(3, "2024-03-01", "2025-03-01", RESIGNED),
                job(4, "2024-06-01", "2024-08-31", RESIGNED),
                job(5, "2023-12-31", null, null),
                job(6, "2025-01-01", null, null));
        assertEquals(new Share(2, 4), flows.newHireRetention());
    }

    @Test
    void someoneHiredOnALeapDayHasOneAnniversaryAndIsCountedOnce() {
        Employment leapDay = job(1, "2024-02-29", null, null);
        assertEquals(new Share(1, 1), month(2025, 2, leapDay).newHireRetention());
        assertEquals(new Share(0, 0), month(2025, 3, leapDay).newHireRetention());
        assertEquals(
                new Share(0, 1),
                month(2025, 2, job(1, "2024-02-29", "2025-02-27", RESIGNED)).newHireRetention());
    }

    @Test
    void aLeapDayIsADayLikeAnyOther() {
        Flows flows = month(2024, 2, job(1, "2020-01-01", "2024-02-29", RESIGNED), job(2, "2024-02-29", null, null));
        assertEquals(1, flows.leavers());
        assertEquals(1, flows.hires());
        assertEquals(1, flows.headcountAtEnd());
    }

    @Test
    void aTransferWithinARegionalPoolIsNoLeavingWhenThePoolIsHandedIn() {
        Flows pool = flows(
                job(1, 10, 1, "2020-01-01", "2025-03-31", TRANSFERRED_TO_JOINT_ARRANGEMENT),
                job(1, 900, 1, "2025-04-01", null, null));
        assertEquals(0, pool.leavers());
        assertEquals(1, pool.internalMoves());
    }

    @Test
    void nobodyGivesNoFigures() {
        Flows flows = flows();
        assertEquals(0, flows.averageHeadcount());
        assertEquals(OptionalDouble.empty(), flows.turnover().value());
        assertEquals(OptionalDouble.empty(), flows.retention().value());
        assertEquals(OptionalDouble.empty(), flows.newHireRetention().value());
    }

    @Test
    void refusesDatesAndReasonsThatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> job(1, "2025-02-02", "2025-02-01", RESIGNED));
        assertThrows(IllegalArgumentException.class, () -> job(1, "2025-02-02", null, RESIGNED));
        assertThrows(
                IllegalArgumentException.class, () -> new Period(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 1)));
    }

    @Test
    void aMoveOverAWeekendIsNeitherALeavingNorAHire() {
        Flows flows = flows(
                job(1, 10, 1, "2021-01-01", "2025-05-30", INTERNAL_MOVE), job(1, 20, 2, "2025-06-02", null, null));
        assertEquals(0, flows.leavers());
        assertEquals(0, flows.hires());
        assertEquals(1, flows.internalMoves());
        assertEquals(new Share(1, 1), flows.retention());
    }

    @Test
    void asManyDaysMayLieBetweenTwoContractsAsTheMunicipalityChose() {
        Flows within = flows(job(1, "2021-01-01", "2025-05-30", FIXED_TERM_ENDED), job(1, "2025-06-07", null, null));
        assertEquals(0, within.leavers() + within.hires());
        Flows longer = flows(job(1, "2021-01-01", "2025-05-30", FIXED_TERM_ENDED), job(1, "2025-06-08", null, null));
        assertEquals(Map.of(FIXED_TERM_ENDED, 1L), longer.leaversByReason());
        assertEquals(1, longer.hires());
    }

    @Test
    void aMoveInsideSaysSoItselfHoweverLongItTook() {
        Flows flows = flows(
                job(1, 10, 1, "2021-01-01", "2025-02-28", INTERNAL_MOVE), job(1, 10, 1, "2025-09-01", null, null));
        assertEquals(0, flows.leavers() + flows.hires() + flows.internalMoves());
        assertEquals(1, flows.headcountAtEnd());
    }

    @Test
    void withNoDaysBetweenOnlyTheNextDayGoesOn() {
        List<Employment> nextDay = List.of(job(1, "2021-01-01", "2025-05-30", OTHER), job(1, "2025-05-31", null, null));
        assertEquals(1, EmploymentSpell.of(nextDay, new StayRule(0)).size());
        List<Employment> aDayBetween =
                List.of(job(1, "2021-01-01", "2025-05-30", OTHER), job(1, "2025-06-01", null, null));
        assertEquals(2, EmploymentSpell.of(aDayBetween, new StayRule(0)).size());
        assertThrows(IllegalArgumentException.class, () -> new StayRule(-1));
    }

    private static Flows flows(Employment... employments) {
        return Flows.of(stays(List.of(employments)), YEAR);
    }

    private static Flows month(int year, int month, Employment... employments) {
        LocalDate first = LocalDate.of(year, month, 1);
        return Flows.of(
                stays(List.of(employments)),
                new Period(first, first.plusMonths(1).minusDays(1)));
    }

    private static Employment job(long employee, String start, String end, EndReason reason) {
        return job(employee, 10, 1, start, end, reason);
    }

    private static Employment job(
            long employee, long department, long role, String start, String end, EndReason reason) {
        return new Employment(
                employee, department, role, LocalDate.parse(start), end == null ? null : LocalDate.parse(end), reason);
    }

    private static List<Employment> randomEmployments(Random random, int size) {
        List<Employment> employments = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            LocalDate start = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(700));
            LocalDate end = random.nextInt(3) == 0 ? null : start.plusDays(random.nextInt(300));
            EndReason reason = end == null ? null : EndReason.values()[random.nextInt(EndReason.values().length)];
            employments.add(
                    new Employment(random.nextInt(150), random.nextInt(4), random.nextInt(4), start, end, reason));
        }
        return employments;
    }
}
