package nl.vaardig.steering.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.steering.outlook.forecast.Demand;
import nl.vaardig.steering.outlook.forecast.Measures;
import nl.vaardig.steering.outlook.forecast.Outlook;
import nl.vaardig.steering.outlook.forecast.Scenario;
import nl.vaardig.steering.outlook.forecast.Supply;
import org.junit.jupiter.api.Test;

/** Zero lies at 122, the most of a picture at 16; five years stand at 18, 81.5, 145, 208.5 and 272. */
class MultipleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

    private static Outlook outlook(int holders, String outflow, Scenario scenario, Demand... demands) {
        Supply supply = new Supply(holders, new BigDecimal(outflow), Map.of(), BigDecimal.ONE, BigDecimal.ZERO);
        return Outlook.of(supply, List.of(demands), scenario, TODAY, 2030);
    }

    private static final Scenario NOTHING = Scenario.asItIs("as it is");

    @Test
    void theNeedIsAStepFromItsYearOnAndTheShortageLiesBelowIt() {
        Outlook asItIs = outlook(50, "0", NOTHING, new Demand(2028, 100));
        Multiple picture = new Multiple(asItIs, null);
        assertEquals("M145.0 16.0H208.5V16.0H272.0V16.0H272.0", picture.need());
        assertEquals("M18.0 69.0L81.5 69.0L145.0 69.0L208.5 69.0L272.0 69.0", picture.expected());
        assertEquals(
                "M145.0 16.0L208.5 16.0L208.5 69.0L145.0 69.0ZM208.5 16.0L272.0 16.0L272.0 69.0L208.5 69.0Z",
                picture.shortage());
        assertEquals(
                List.of("2026", "2027", "2028", "2029", "2030"),
                picture.labels().stream()
                        .map(label -> String.valueOf(label.year()))
                        .toList());
    }

    @Test
    void whereTheLineCrossesTheNeedTheShortageEnds() {
        Scenario hire = new Scenario("hire", Map.of(2028, Measures.of(100, 0, 0)));
        Outlook outlook = outlook(50, "0", hire, new Demand(2026, 100));
        String shortage = new Multiple(outlook, null).shortage();
        assertTrue(shortage.endsWith("L113.3 51.3L81.5 86.7Z"), shortage);
    }

    @Test
    void withEnoughThereIsNothingToHatchAndNumbersDoNotLieOnEachOther() {
        Outlook enough = outlook(100, "0", NOTHING, new Demand(2026, 99));
        Scenario more = new Scenario("more", Map.of(2027, Measures.of(1, 0, 0)));
        Multiple picture = new Multiple(enough, outlook(100, "0", more, new Demand(2026, 99)));
        assertEquals("", picture.shortage());
        List<Double> places = picture.values().stream()
                .map(value -> Double.valueOf(value.y()))
                .toList();
        assertEquals(3, places.size());
        assertTrue(places.get(1) - places.get(0) >= 15 && places.get(2) - places.get(1) >= 15, places::toString);
    }

    @Test
    void aScaleHasSomeFiveSteps() {
        assertEquals(1, Dots.step(0));
        assertEquals(1, Dots.step(5));
        assertEquals(2, Dots.step(6));
        assertEquals(50, Dots.step(249));
        assertEquals(100, Dots.step(251));
    }
}
