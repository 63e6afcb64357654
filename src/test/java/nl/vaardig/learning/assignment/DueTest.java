package nl.vaardig.learning.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 28);

    @ParameterizedTest
    @CsvSource({
        "-40, late, 40",
        "-1, late, 1",
        "0, today, 0",
        "1, days, 1",
        "13, days, 13",
        "14, weeks, 2",
        "20, weeks, 2",
        "84, weeks, 12",
        "85, months, 3",
        "365, months, 12"
    })
    void isSaidAsPeopleSayIt(int days, String words, long number) {
        Due due = Due.of(TODAY.plusDays(days), TODAY);
        assertEquals("assignment.due." + words, due.key());
        assertEquals(number, due.number());
    }

    @Test
    void isLateOnlyAfterItsDay() {
        assertFalse(Due.of(TODAY, TODAY).isLate());
        assertTrue(Due.of(TODAY.minusDays(1), TODAY).isLate());
    }

    @Test
    void countsALeapDay() {
        assertEquals(2, Due.of(LocalDate.of(2028, 3, 1), TODAY).number());
    }
}
