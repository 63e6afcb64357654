package nl.vaardig.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void readsADay() {
        assertEquals(Optional.of(LocalDate.of(2026, 11, 22)), Days.read(" 2026-11-22 "));
    }

    @Test
    void refusesWhatNoCalendarOfPeopleHas() {
        for (String text : new String[] {
            null,
            "",
            "-999999999-01-01",
            "+999999999-12-31",
            "0001-01-01",
            "1899-12-31",
            "3000-01-01",
            "2026-02-30",
            "26-1-1"
        }) {
            assertTrue(Days.read(text).isEmpty(), text);
        }
        assertTrue(Days.moment("-1000000000-01-01T00:00:00Z").isEmpty());
        assertTrue(Days.moment("2026-11-22T09:30:00Z").isPresent());
    }
}
