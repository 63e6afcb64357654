package nl.vaardig.learning.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days on which the town hall is closed. */
class HolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "2027-03-28, EASTER",
        "2027-03-26, GOOD_FRIDAY",
        "2027-05-06, ASCENSION",
        "2027-05-17, PENTECOST_MONDAY",
        "2025-04-26, KINGS_DAY",
        "2027-04-27, KINGS_DAY",
        "2030-05-05, LIBERATION_DAY",
        "2026-12-26, BOXING_DAY"
    })
    void knowsThem(LocalDate day, Holidays holiday) {
        assertEquals(Optional.of(holiday), Holidays.on(day));
    }

    @Test
    void othersAreWorkdays() {
        assertEquals(Optional.empty(), Holidays.on(LocalDate.of(2027, 5, 5)));
        assertEquals(Optional.empty(), Holidays.on(LocalDate.of(2025, 4, 27)));
    }

    /** As the United States Naval Observatory lists them, first and last day that Easter can fall on included. */
    @ParameterizedTest
    @CsvSource({"2008, 2008-03-23", "2011, 2011-04-24", "2024, 2024-03-31", "2038, 2038-04-25", "2285, 2285-03-22"})
    void easterIsRight(int year, LocalDate day) {
        assertEquals(day, Holidays.easter(year));
    }
}
