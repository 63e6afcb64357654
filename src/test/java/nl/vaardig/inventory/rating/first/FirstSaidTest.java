package nl.vaardig.inventory.rating.first;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FirstSaidTest {

    private final FirstSaid first = new FirstSaid(740_000, 2, 3);

    @Test
    void theEarlierDayComesFirst() {
        assertEquals(first, first.earlier(new FirstSaid(740_001, 4, 1)));
        assertEquals(first, new FirstSaid(740_001, 4, 1).earlier(first));
    }

    @Test
    void ofOneDayTheStrongestSourceAndOfEqualsTheLowest() {
        FirstSaid test = new FirstSaid(740_000, 4, 5);
        assertEquals(test, first.earlier(test));
        assertEquals(new FirstSaid(740_000, 2, 1), first.earlier(new FirstSaid(740_000, 2, 1)));
    }

    @Test
    void tellsItsDay() {
        // to_days('2026-12-01') of the database
        assertEquals(
                LocalDate.of(2026, 12, 1), new FirstSaid(740_316, 1, 1).of(1, 2).on());
    }
}
