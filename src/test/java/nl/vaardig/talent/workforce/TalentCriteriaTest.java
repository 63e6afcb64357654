package nl.vaardig.talent.workforce;

import static nl.vaardig.organisation.employee.EndReason.INTERNAL_MOVE;
import static nl.vaardig.organisation.employee.EndReason.RESIGNED;
import static nl.vaardig.talent.flow.Work.ANALYST;
import static nl.vaardig.talent.flow.Work.TODAY;
import static nl.vaardig.talent.flow.Work.job;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.talent.flow.Work;
import nl.vaardig.talent.workforce.TalentCriteria.Reached;
import org.junit.jupiter.api.Test;

class TalentCriteriaTest {

    private static final Period YEAR = Period.ofYear(2025);
    private static final List<Employment> WORK = List.of(
            job(1, 10, ANALYST, "2020-01-01", "2025-01-01", INTERNAL_MOVE), job(1, 10, 1, "2025-01-02", null, null),
            job(2, 10, ANALYST, "2020-01-01", "2024-12-31", INTERNAL_MOVE), job(2, 10, 1, "2025-01-01", null, null),
            job(3, 10, 1, "2020-01-01", null, null), job(4, 10, 1, "2019-01-01", "2025-06-30", RESIGNED));

    @Test
    void aListedRoleOnOneDayOfTheWindowIsEnough() {
        assertEquals(Set.of(1L), who(Set.of(ANALYST), 1));
    }

    @Test
    void enoughOfTheSkillsIsEnoughToo() {
        assertEquals(Set.of(3L), who(Set.of(), 2, reached(3, null), reached(3, null), reached(4, null)));
        assertEquals(Set.of(1L, 3L, 4L), who(Set.of(ANALYST), 1, reached(3, null), reached(4, null)));
    }

    @Test
    void anExpiredLevelNoLongerCountsFromTheDayAfter() {
        assertEquals(Set.of(3L), who(Set.of(), 1, reached(3, TODAY)));
        assertEquals(Set.of(), who(Set.of(), 1, reached(3, TODAY.minusDays(1))));
    }

    @Test
    void whoLeftCountsByTheLevelsOfTheirLastDay() {
        assertEquals(Set.of(4L), who(Set.of(), 1, reached(4, LocalDate.of(2025, 6, 30))));
        assertEquals(Set.of(), who(Set.of(), 1, reached(4, LocalDate.of(2025, 6, 29))));
    }

    @Test
    void levelsOfSomeoneWithoutAnAppointmentCountForNothing() {
        assertEquals(Set.of(), who(Set.of(), 1, reached(99, null)));
    }

    @Test
    void anEmptyRuleMeansNobody() {
        assertTrue(new TalentCriteria(Set.of(), Map.of(), 1).isEmpty());
        assertEquals(Set.of(), who(Set.of(), 1));
    }

    @Test
    void refusesARuleThatAsksNoSkill() {
        assertThrows(IllegalArgumentException.class, () -> new TalentCriteria(Set.of(), Map.of(), 0));
    }

    private static Reached reached(long employee, LocalDate until) {
        return new Reached(employee, until);
    }

    private static Set<Long> who(Set<Long> roles, int needed, Reached... reached) {
        return new TalentCriteria(roles, Map.of(1L, 4, 2L, 4), needed)
                .who(EmploymentSpell.of(WORK, Work.RULE), List.of(reached), YEAR, TODAY);
    }
}
