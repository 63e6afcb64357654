package nl.vaardig.steering.outlook.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.BadFields;
import nl.vaardig.steering.outlook.scenario.ScenarioResource.Measure;
import org.junit.jupiter.api.Test;

class ScenarioResourceTest {

    private static final int FIRST = 2026;
    private static final int LAST = 2030;

    @Test
    void whatIsLeftOutIsNothing() {
        var read = ScenarioResource.byYear(List.of(measure(2027, "1.50")), FIRST, LAST);
        assertEquals(new BigDecimal("1.50"), read.get(2027).hire());
        assertEquals(BigDecimal.ZERO, read.get(2027).train());
    }

    @Test
    void onlyYearsOfTheOutlookAndTenthsOfPeople() {
        for (List<Measure> sent : Arrays.asList(null, Arrays.asList((Measure) null))) {
            BadField bad = assertThrows(BadField.class, () -> ScenarioResource.byYear(sent, FIRST, LAST));
            assertEquals("body", bad.field());
        }
        assertEquals("year", refused(List.of(measure(null, "1"))));
        assertEquals("year", refused(List.of(measure(FIRST - 1, "1"))));
        assertEquals("year", refused(List.of(measure(LAST + 1, "1"))));
        assertEquals("hire", refused(List.of(measure(FIRST, "0.25"))));
        assertEquals("hire", refused(List.of(measure(FIRST, "-1"))));
        assertEquals("hire", refused(List.of(measure(FIRST, "10000"))));
    }

    private static Measure measure(Integer year, String hire) {
        return new Measure(year, new BigDecimal(hire), null, null);
    }

    private static String refused(List<Measure> sent) {
        return assertThrows(BadFields.class, () -> ScenarioResource.byYear(sent, FIRST, LAST))
                .all()
                .get(0)
                .field();
    }
}
