package nl.vaardig.talent.flow;

import static nl.vaardig.talent.flow.Work.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.talent.workforce.Period;
import nl.vaardig.talent.workforce.TalentAsk;
import org.junit.jupiter.api.Test;

class FilterReadingTest {

    private static final DepartmentTree TREE = Work.tree(10, 0, 11, 10);
    private final TalentQuery query = new TalentQuery();

    @Test
    void withoutFiltersItIsFiveYearsBackUntilToday() {
        TalentAsk filter = read(true, null);
        assertEquals(new Period(LocalDate.of(2021, 1, 1), TODAY), filter.period());
        assertTrue(filter.scope().isEverything());
    }

    @Test
    void theStandardStartsWithTheFirstWholeYearOfWhichLeaversAreOnRecord() {
        assertEquals(
                LocalDate.of(2024, 1, 1),
                read(true, LocalDate.of(2023, 4, 2)).period().start());
        assertEquals(
                LocalDate.of(2026, 1, 1),
                read(true, LocalDate.of(2026, 4, 2)).period().start());
    }

    @Test
    void aDepartmentIsItselfWithAllBelowIt() {
        query.departmentId = "10";
        assertEquals(Set.of(10L, 11L), read(true, null).scope().departments());
    }

    @Test
    void fromAfterUntilIsAnErrorAtFrom() {
        query.from = "2025-12-01";
        query.until = "2025-01-01";
        assertEquals(Map.of("from", "flow.filter.order"), errors(true));
    }

    @Test
    void theFutureIsAnErrorAtUntil() {
        query.until = "2999-01-01";
        assertEquals(Map.of("until", "flow.filter.future"), errors(true));
    }

    @Test
    void noDatesAreErrorsAtTheirFields() {
        query.from = "gisteren";
        query.until = "2025-02-29";
        assertEquals(Map.of("from", "flow.filter.date", "until", "flow.filter.date"), errors(true));
    }

    @Test
    void tooLongAgoAndTooManyPeriodsAreErrorsAtFrom() {
        query.from = "1949-12-31";
        assertEquals(Map.of("from", "flow.filter.early"), errors(true));
        query.from = "1990-01-01";
        query.unit = "quarter";
        assertEquals(Map.of("from", "flow.filter.long"), errors(true));
        query.unit = "year";
        assertEquals(Map.of(), errors(true));
    }

    @Test
    void anUnknownDepartmentOrChoiceIsAnErrorAtItsField() {
        query.departmentId = "999";
        query.population = "EVERYBODY";
        query.unit = "week";
        query.group = "best";
        query.voluntary = "maybe";
        assertEquals(
                Set.of("departmentId", "population", "unit", "group", "voluntary"),
                errors(true).keySet());
        query.departmentId = "x' or 1=1";
        assertEquals("flow.filter.department", errors(true).get("departmentId"));
    }

    @Test
    void whoMayNotSeePeopleChoosesADepartmentOrAPopulation() {
        query.departmentId = "10";
        query.population = "ICT";
        assertEquals(Map.of("population", "flow.filter.one"), errors(false));
        assertEquals(Map.of(), errors(true));
    }

    @Test
    void whoMayNotSeePeopleChoosesWholeQuarters() {
        query.from = "2025-01-02";
        query.until = "2025-03-30";
        assertEquals(Map.of("from", "flow.filter.quarterStart", "until", "flow.filter.quarterEnd"), errors(false));
        query.from = "2025-01-01";
        query.until = TODAY.toString();
        assertEquals(Map.of(), errors(false));
    }

    private TalentAsk read(boolean individuals, LocalDate firstEnd) {
        return reading(individuals, firstEnd).read();
    }

    private FilterReading reading(boolean individuals, LocalDate firstEnd) {
        return new FilterReading(
                query, new FilterReading.Known(TREE, Map.of(Population.ICT, Set.of(7L)), TODAY, firstEnd, individuals));
    }

    private Map<String, String> errors(boolean individuals) {
        FilterReading reading = reading(individuals, null);
        reading.read();
        Map<String, String> keys = new HashMap<>();
        reading.errors().forEach((field, bad) -> keys.put(field, bad.key()));
        return keys;
    }
}
