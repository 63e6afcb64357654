package nl.vaardig.steering.outlook.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);
    private static final Scenario AS_IT_IS = Scenario.asItIs("as it is");

    @Test
    void compoundsTheOutflowExactly() {
        Outlook outlook = outlook(supply(100, "0.1"), AS_IT_IS, 2029);
        assertSupply("100", outlook, 2026);
        assertSupply("90", outlook, 2027);
        assertSupply("81", outlook, 2028);
        assertSupply("72.9", outlook, 2029);
        assertEquals(0, new BigDecimal("8.1").compareTo(year(outlook, 2029).outflow()));
    }

    /** 1 July 2026 is day 182 of 365: 183 days to come. */
    @Test
    void countsTheFirstYearForTheDaysLeftInIt() {
        Outlook outlook = Outlook.of(supply(365, "0.1"), List.of(), AS_IT_IS, LocalDate.of(2026, 7, 1), 2026);
        assertSupply("346.7", outlook, 2026);
    }

    @Test
    void addsWhoCompletesAPathInTheYearOfItsDueDate() {
        Supply supply = new Supply(
                10, new BigDecimal("0.5"), Map.of(2027, 8, 2028, 4), new BigDecimal("0.75"), BigDecimal.ZERO);
        Outlook outlook = outlook(supply, AS_IT_IS, 2028);
        assertSupply("11", outlook, 2027); // 10 × .5 + 8 × .75
        assertSupply("8.5", outlook, 2028); // 11 × .5 + 4 × .75
        assertEquals(0, new BigDecimal("6").compareTo(year(outlook, 2027).inflow()));
    }

    /** 1 July 2026 is day 182 of 365: 183 days to come, half of the people hired in a year. */
    @Test
    void addsWhoIsHiredEachYearAndLetsThemLeaveFromTheNextYearOn() {
        Supply supply = new Supply(100, new BigDecimal("0.5"), Map.of(), BigDecimal.ONE, BigDecimal.valueOf(20));
        Outlook outlook = outlook(supply, AS_IT_IS, 2028);
        assertSupply("100", outlook, 2026); // New Year's Eve: nobody leaves or comes any more
        assertSupply("70", outlook, 2027); // 50 + 20
        assertSupply("55", outlook, 2028); // 35 + 20
        assertEquals(0, BigDecimal.valueOf(20).compareTo(year(outlook, 2028).hired()));
        assertEquals(0, BigDecimal.valueOf(70).compareTo(year(outlook, 2028).atStart()));
        Supply still = new Supply(0, BigDecimal.ZERO, Map.of(), BigDecimal.ONE, BigDecimal.valueOf(365));
        assertSupply("183", Outlook.of(still, List.of(), AS_IT_IS, LocalDate.of(2026, 7, 1), 2026), 2026);
    }

    @Test
    void hiresChangeWhatIsThereAndNotWhatIsNeeded() {
        List<Demand> demands = List.of(new Demand(2027, 8));
        Supply supply = new Supply(5, BigDecimal.ZERO, Map.of(), BigDecimal.ONE, BigDecimal.ONE);
        Outlook outlook = Outlook.of(supply, demands, AS_IT_IS, NEW_YEARS_EVE, 2029);
        assertEquals(
                List.of(0, 8, 8, 8),
                outlook.years().stream().map(OutlookYear::needed).toList());
        assertEquals(
                List.of(0, 2, 1, 0),
                outlook.years().stream().map(OutlookYear::shortage).toList());
    }

    @Test
    void whatIsShortIsCountedInWholePeople() {
        Outlook outlook = Outlook.of(supply(10, "0.05"), List.of(new Demand(2027, 10)), AS_IT_IS, NEW_YEARS_EVE, 2028);
        assertEquals(10, year(outlook, 2027).people(), "9.5");
        assertFalse(year(outlook, 2027).isShort());
        assertEquals(9, year(outlook, 2028).people(), "9.025");
        assertEquals(1, year(outlook, 2028).shortage());
    }

    @Test
    void leavesOutArrivalsBeforeTheFirstYear() {
        Supply supply = new Supply(10, BigDecimal.ZERO, Map.of(2025, 8), BigDecimal.ONE, BigDecimal.ZERO);
        assertSupply("10", outlook(supply, AS_IT_IS, 2026), 2026);
    }

    @Test
    void hiredPeopleStayAndBorrowedOnesGoAgain() {
        Scenario scenario = new Scenario("mix", Map.of(2027, Measures.of(2, 4, 3)));
        Supply supply = new Supply(10, new BigDecimal("0.5"), Map.of(), new BigDecimal("0.5"), BigDecimal.ZERO);
        Outlook outlook = outlook(supply, scenario, 2028);
        assertSupply("12", outlook, 2027); // 5 + 2 hired + 4 × .5 trained + 3 borrowed
        assertSupply("4.5", outlook, 2028); // (12 − 3) × .5
    }

    @Test
    void asksTheHighestNumberInForce() {
        List<Demand> demands = List.of(new Demand(2027, 5), new Demand(2028, 9), new Demand(2029, 2));
        assertEquals(0, Demand.in(2026, demands));
        assertEquals(5, Demand.in(2027, demands));
        assertEquals(9, Demand.in(2028, demands));
        assertEquals(9, Demand.in(2030, demands));
    }

    @Test
    void neverSetsASurplusOffAgainstAShortage() {
        Scenario late = new Scenario("late", Map.of(2028, Measures.of(20, 0, 0)));
        Outlook outlook = Outlook.of(supply(5, "0"), List.of(new Demand(2027, 8)), late, NEW_YEARS_EVE, 2028);
        assertEquals(3, year(outlook, 2027).shortage());
        assertEquals(0, year(outlook, 2028).shortage());
    }

    @Test
    void hasNoShortYearWhenThereIsEnough() {
        Outlook outlook = Outlook.of(supply(8, "0"), List.of(new Demand(2026, 8)), AS_IT_IS, NEW_YEARS_EVE, 2027);
        assertTrue(outlook.years().stream().noneMatch(OutlookYear::isShort));
    }

    @Test
    void losesEverybodyAtARateOfOneAndNobodyAtZero() {
        assertSupply("0", outlook(supply(7, "1"), AS_IT_IS, 2027), 2027);
        assertSupply("7", outlook(supply(7, "0"), AS_IT_IS, 2056), 2056);
    }

    @Test
    void putsScenariosSideBySide() {
        Scenario hire = new Scenario("hire", Map.of(2027, Measures.of(3, 0, 0)));
        SideBySide both = SideBySide.of(
                supply(5, "0"), List.of(new Demand(2027, 8)), List.of(AS_IT_IS, hire), NEW_YEARS_EVE, 2028);
        assertEquals(
                List.of("as it is", "hire"),
                both.outlooks().stream().map(Outlook::scenario).toList());
        assertEquals(3, both.rows().size());
        SideBySide.Row row = both.rows().get(1);
        assertEquals(2027, row.year());
        assertEquals(8, row.needed());
        assertTrue(row.results().get(0).isShort());
        assertTrue(!row.results().get(1).isShort());
    }

    @Test
    void hasNoRowsWithoutScenarios() {
        SideBySide none = SideBySide.of(supply(5, "0"), List.of(), List.of(), NEW_YEARS_EVE, 2028);
        assertEquals(List.of(), none.rows());
    }

    @Test
    void staysExactOverThirtyYearsToAThousandth() {
        Outlook outlook = outlook(supply(1_000, "0.083"), AS_IT_IS, 2056);
        assertEquals(1_000 * Math.pow(0.917, 30), year(outlook, 2056).supply().doubleValue(), 1e-9);
    }

    @Test
    void refusesNegativePeopleRatesOutsideZeroToOneAndYearsTheWrongWayRound() {
        assertThrows(IllegalArgumentException.class, () -> supply(-1, "0"));
        assertThrows(IllegalArgumentException.class, () -> supply(1, "1.1"));
        assertThrows(IllegalArgumentException.class, () -> supply(1, "-0.1"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Supply(1, BigDecimal.ZERO, Map.of(2027, -1), BigDecimal.ONE, BigDecimal.ZERO));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Supply(1, BigDecimal.ZERO, Map.of(), new BigDecimal("1.5"), BigDecimal.ZERO));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Supply(1, BigDecimal.ZERO, Map.of(), BigDecimal.ONE, BigDecimal.valueOf(-1)));
        assertThrows(IllegalArgumentException.class, () -> Measures.of(0, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Demand(2027, -1));
        assertThrows(IllegalArgumentException.class, () -> outlook(supply(1, "0"), AS_IT_IS, 2025));
        assertThrows(IllegalArgumentException.class, () -> outlook(supply(1, "0"), AS_IT_IS, 2057));
    }

    private static Supply supply(int holders, String outflow) {
        return new Supply(holders, new BigDecimal(outflow), Map.of(), BigDecimal.ONE, BigDecimal.ZERO);
    }

    private static Outlook outlook(Supply supply, Scenario scenario, int lastYear) {
        return Outlook.of(supply, List.of(), scenario, NEW_YEARS_EVE, lastYear);
    }

    private static OutlookYear year(Outlook outlook, int year) {
        return outlook.years().stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private static void assertSupply(String expected, Outlook outlook, int year) {
        BigDecimal supply = year(outlook, year).supply();
        assertEquals(0, new BigDecimal(expected).compareTo(supply), year + ": " + supply);
    }
}
