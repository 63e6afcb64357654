package nl.vaardig.talent.workforce;

import static nl.vaardig.organisation.employee.EndReason.FIXED_TERM_ENDED;
import static nl.vaardig.organisation.employee.EndReason.INTERNAL_MOVE;
import static nl.vaardig.organisation.employee.EndReason.RESIGNED;
import static nl.vaardig.organisation.employee.EndReason.RETIRED;
import static nl.vaardig.talent.flow.Work.job;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.vaardig.privacy.smallgroup.Share;
import nl.vaardig.talent.curve.Spell;
import nl.vaardig.talent.flow.Work;
import org.junit.jupiter.api.Test;

/** A part of the organisation: moving on is not leaving. */
class StayTest {

    private static final Period YEAR = Period.ofYear(2025);
    private static final long HERE = 10;
    private static final long ELSEWHERE = 20;

    @Test
    void goingToAnotherDepartmentIsMovingOutAndNotLeaving() {
        Flows here = flows(
                HERE,
                job(1, HERE, 1, "2020-01-01", "2025-06-30", INTERNAL_MOVE),
                job(1, ELSEWHERE, 1, "2025-07-01", null, null));
        assertEquals(0, here.leavers());
        assertEquals(1, here.movedOut());
        assertEquals(0, here.headcountAtEnd());
        assertEquals(new Share(1, 1), here.retention());
    }

    @Test
    void comingFromAnotherDepartmentIsMovingInAndNotAHire() {
        Flows there = flows(
                ELSEWHERE,
                job(1, HERE, 1, "2020-01-01", "2025-06-30", INTERNAL_MOVE),
                job(1, ELSEWHERE, 1, "2025-07-01", null, null));
        assertEquals(0, there.hires());
        assertEquals(1, there.movedIn());
        assertEquals(0, there.headcountAtStart());
        assertEquals(1, there.headcountAtEnd());
        assertEquals(1, there.people());
    }

    @Test
    void leavingAfterAMoveCountsWhereThePersonLastWorked() {
        Employment[] work = {
            job(1, HERE, 1, "2020-01-01", "2025-03-31", INTERNAL_MOVE),
            job(1, ELSEWHERE, 1, "2025-04-01", "2025-09-30", RESIGNED)
        };
        assertEquals(0, flows(HERE, work).leavers());
        assertEquals(Map.of(RESIGNED, 1L), flows(ELSEWHERE, work).leaversByReason());
        assertEquals(new Share(0, 1), flows(HERE, work).retention());
    }

    @Test
    void startPlusComingMinusGoingIsEndInADepartmentToo() {
        Flows here = flows(
                HERE,
                job(1, HERE, 1, "2020-01-01", "2025-06-30", INTERNAL_MOVE),
                job(1, ELSEWHERE, 1, "2025-07-01", null, null),
                job(2, HERE, 1, "2020-01-01", "2025-02-28", RETIRED),
                job(3, HERE, 1, "2025-05-01", null, null),
                job(4, ELSEWHERE, 1, "2019-01-01", "2025-08-31", INTERNAL_MOVE),
                job(4, HERE, 1, "2025-09-01", null, null),
                job(5, HERE, 1, "2024-01-01", null, null));
        assertEquals(
                here.headcountAtEnd(),
                here.headcountAtStart() + here.hires() + here.movedIn() - here.leavers() - here.movedOut());
        assertEquals(3, here.headcountAtEnd());
    }

    @Test
    void twoAppointmentsInTwoDepartmentsCountInBothAndLeaveOnce() {
        Employment[] work = {
            job(1, HERE, 1, "2020-01-01", "2025-06-30", RESIGNED), job(1, ELSEWHERE, 2, "2020-01-01", null, null)
        };
        assertEquals(0, flows(HERE, work).leavers());
        assertEquals(1, flows(HERE, work).movedOut());
        assertEquals(1, flows(ELSEWHERE, work).headcountAtEnd());
    }

    @Test
    void leavingInTheFirstYearIsCountedFromTheFirstDayAtTheMunicipality() {
        Flows late = flows(
                ELSEWHERE,
                job(1, HERE, 1, "2024-01-01", "2024-12-31", INTERNAL_MOVE),
                job(1, ELSEWHERE, 1, "2025-01-01", "2025-02-28", RESIGNED));
        assertEquals(new Share(0, 1), late.firstYearShare());
        Flows early = flows(
                HERE,
                job(2, HERE, 1, "2024-09-01", "2025-08-31", FIXED_TERM_ENDED),
                job(3, HERE, 1, "2024-09-01", "2025-08-30", FIXED_TERM_ENDED));
        assertEquals(2, early.firstYearLeavers(), "a contract of exactly a year ends within the first year");
    }

    @Test
    void startingAndEndingOnOneLeapDayIsAStayOfThatDay() {
        Stay stay = stays(HERE, job(1, HERE, 1, "2024-02-29", "2024-02-29", RESIGNED))
                .get(0);
        assertTrue(stay.beginsAsHire() && stay.endsAsLeaver() && stay.leftInFirstYear());
        assertTrue(stay.touches(new Period(stay.start(), stay.start())));
        assertFalse(stay.touches(YEAR));
    }

    @Test
    void tenureInADepartmentRunsFromTheFirstDayAtTheMunicipality() {
        List<Spell> spells = TenureSpells.everyExit(
                stays(
                        ELSEWHERE,
                        job(1, HERE, 1, "2020-01-01", "2022-12-31", INTERNAL_MOVE),
                        job(1, ELSEWHERE, 1, "2023-01-01", "2024-12-31", RESIGNED)),
                new Period(YEAR.start().minusYears(4), YEAR.end()));
        assertEquals(List.of(new Spell(3, 5, true)), spells);
    }

    @Test
    void aMoveToAnotherDepartmentIsCensored() {
        List<Spell> spells = TenureSpells.voluntary(
                stays(
                        HERE,
                        job(1, HERE, 1, "2022-01-01", "2023-12-31", INTERNAL_MOVE),
                        job(1, ELSEWHERE, 1, "2024-01-01", "2025-03-31", RESIGNED)),
                new Period(YEAR.start().minusYears(4), YEAR.end()));
        assertEquals(List.of(new Spell(0, 2, false)), spells);
    }

    @Test
    void aMoveOverAWeekendIsAMoveInBothDepartments() {
        Employment[] work = {
            job(1, HERE, 1, "2021-01-01", "2025-05-30", INTERNAL_MOVE), job(1, ELSEWHERE, 1, "2025-06-02", null, null)
        };
        assertEquals(0, flows(HERE, work).leavers() + flows(ELSEWHERE, work).hires());
        assertEquals(1, flows(HERE, work).movedOut());
        assertEquals(1, flows(ELSEWHERE, work).movedIn());
    }

    @Test
    void whoWorkedElsewhereInBetweenWasNotHere() {
        Employment[] work = {
            job(1, HERE, 1, "2020-01-01", "2025-01-31", INTERNAL_MOVE),
            job(1, ELSEWHERE, 1, "2025-02-03", "2025-08-29", INTERNAL_MOVE),
            job(1, HERE, 1, "2025-09-01", null, null)
        };
        assertEquals(1, flows(HERE, work).movedOut());
        assertEquals(1, flows(HERE, work).movedIn());
    }

    @Test
    void aLongMoveInsideOneDepartmentLeadsBackToItAtOnce() {
        Flows here = flows(
                HERE,
                job(1, ELSEWHERE, 1, "2018-01-01", "2019-12-31", INTERNAL_MOVE),
                job(1, HERE, 1, "2020-01-01", "2025-01-31", INTERNAL_MOVE),
                job(1, HERE, 1, "2025-06-02", null, null));
        assertEquals(0, here.movedOut() + here.movedIn() + here.leavers() + here.hires());
        assertEquals(1, here.headcountAtEnd());
    }

    private static Flows flows(long department, Employment... work) {
        return Flows.of(stays(department, work), YEAR);
    }

    private static List<Stay> stays(long department, Employment... work) {
        return Stay.of(EmploymentSpell.of(List.of(work), Work.RULE), one -> one.departmentId() == department);
    }
}
