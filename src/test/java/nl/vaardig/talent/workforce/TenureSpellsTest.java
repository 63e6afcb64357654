package nl.vaardig.talent.workforce;

import static nl.vaardig.organisation.employee.EndReason.DIED;
import static nl.vaardig.organisation.employee.EndReason.FIXED_TERM_ENDED;
import static nl.vaardig.organisation.employee.EndReason.INTERNAL_MOVE;
import static nl.vaardig.organisation.employee.EndReason.RESIGNED;
import static nl.vaardig.organisation.employee.EndReason.RETIRED;
import static nl.vaardig.talent.flow.Work.stays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.vaardig.organisation.employee.EndReason;
import nl.vaardig.talent.curve.KaplanMeier;
import nl.vaardig.talent.curve.Spell;
import org.junit.jupiter.api.Test;

class TenureSpellsTest {

    private static final Period OBSERVED = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 12, 31));

    @Test
    void someoneHiredInTheWindowEntersAtZero() {
        assertEquals(List.of(new Spell(0, 2, true)), everyExit(job(1, "2023-01-01", "2024-12-31", RESIGNED)));
    }

    @Test
    void someoneAlreadyEmployedEntersAtTheirTenureWhenTheWindowOpens() {
        assertEquals(List.of(new Spell(10, 12, true)), everyExit(job(1, "2012-01-01", "2023-12-31", RESIGNED)));
    }

    @Test
    void someoneStillEmployedIsCensoredAtTheEndOfTheLastDay() {
        assertEquals(List.of(new Spell(0, 3, false)), everyExit(job(1, "2023-01-01", null, null)));
    }

    @Test
    void aLastDayOnTheAsOfDayIsSeenAndOneAfterItIsNot() {
        assertEquals(List.of(new Spell(0, 3, true)), everyExit(job(1, "2023-01-01", "2025-12-31", RESIGNED)));
        assertEquals(List.of(new Spell(0, 3, false)), everyExit(job(1, "2023-01-01", "2026-01-01", RESIGNED)));
    }

    @Test
    void whoLeftBeforeTheWindowOrStartsAfterItIsNotSeen() {
        assertEquals(
                List.of(), everyExit(job(1, "2015-01-01", "2021-12-31", RESIGNED), job(2, "2026-01-01", null, null)));
        assertEquals(1, everyExit(job(1, "2015-01-01", "2022-01-01", RESIGNED)).size());
    }

    @Test
    void oneDayOfEmploymentLastsOneDay() {
        assertEquals(
                1.0 / 365,
                everyExit(job(1, "2022-05-05", "2022-05-05", RESIGNED)).get(0).exit(),
                1e-15);
    }

    @Test
    void everyContractOfAYearLastsExactlyOneYearLeapYearOrNot() {
        for (String start : List.of("2022-03-01", "2023-03-01", "2024-01-01", "2024-03-01", "2024-02-28")) {
            LocalDate first = LocalDate.parse(start);
            assertEquals(1.0, TenureSpells.years(first, first.plusYears(1)));
        }
        assertEquals(1.0, TenureSpells.years(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 2, 28)));
        assertEquals(4.0, TenureSpells.years(LocalDate.of(2020, 2, 29), LocalDate.of(2024, 2, 29)));
    }

    @Test
    void tenureGrowsEveryDayForSomeoneHiredOnALeapDay() {
        LocalDate start = LocalDate.of(2020, 2, 29);
        double before = 0;
        for (LocalDate day = start.plusDays(1); day.getYear() < 2030; day = day.plusDays(1)) {
            double tenure = TenureSpells.years(start, day);
            assertTrue(tenure > before, day.toString());
            before = tenure;
        }
    }

    @Test
    void retirementAndDeathAreCensoredInTheVoluntaryCurveAndEventsInTheOther() {
        Employment[] gone = {
            job(1, "2023-01-01", "2023-12-31", RETIRED),
            job(2, "2023-01-01", "2023-12-31", DIED),
            job(3, "2023-01-01", "2023-12-31", FIXED_TERM_ENDED)
        };
        assertTrue(everyExit(gone).stream().allMatch(Spell::event));
        assertTrue(
                TenureSpells.voluntary(stays(List.of(gone)), OBSERVED).stream().noneMatch(Spell::event));
    }

    @Test
    void resigningIsAnEventInTheVoluntaryCurve() {
        List<Employment> one = List.of(job(1, "2023-01-01", "2023-12-31", RESIGNED));
        assertEquals(List.of(new Spell(0, 1, true)), TenureSpells.voluntary(stays(one), OBSERVED));
    }

    @Test
    void movingOnInsideDoesNotInterruptTenure() {
        assertEquals(
                List.of(new Spell(0, 3, false)),
                everyExit(job(1, "2023-01-01", "2024-06-30", INTERNAL_MOVE), job(1, "2024-07-01", null, null)));
    }

    @Test
    void neitherDoesAMoveOverAWeekend() {
        assertEquals(
                List.of(new Spell(0, 3, false)),
                everyExit(job(1, "2023-01-01", "2024-05-31", INTERNAL_MOVE), job(1, "2024-06-03", null, null)));
    }

    @Test
    void aRehireStartsAgainAtZero() {
        assertEquals(
                List.of(new Spell(0, 1, true), new Spell(0, 1, false)),
                everyExit(job(1, "2023-01-01", "2023-12-31", RESIGNED), job(1, "2025-01-01", null, null)));
    }

    @Test
    void leadsToACurveThatTakesTheLongServingInLate() {
        KaplanMeier curve = KaplanMeier.of(everyExit(
                job(1, "2023-01-01", "2023-12-31", RESIGNED),
                job(2, "2023-01-01", null, null),
                job(3, "2012-01-01", null, null)));
        assertEquals(2, curve.steps().get(0).atRisk());
        assertEquals(0.5, curve.at(1).getAsDouble());
    }

    private static List<Spell> everyExit(Employment... employments) {
        return TenureSpells.everyExit(stays(List.of(employments)), OBSERVED);
    }

    private static Employment job(long employee, String start, String end, EndReason reason) {
        return new Employment(
                employee, 10, 1, LocalDate.parse(start), end == null ? null : LocalDate.parse(end), reason);
    }
}
