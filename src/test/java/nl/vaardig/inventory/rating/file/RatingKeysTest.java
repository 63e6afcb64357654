package nl.vaardig.inventory.rating.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RatingKeysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final RatingKeys keys = new RatingKeys();

    @Test
    void knowsEachOfManyOnceHoweverOftenItGrows() {
        for (int i = 0; i < 100_000; i++) assertTrue(add(i), "new: " + i);
        for (int i = 0; i < 100_000; i++) assertFalse(add(i), "there: " + i);
    }

    private boolean add(int i) {
        return keys.add(keys.who(1 + i / 60, i % 60, 1 + i % 5, i % 8), RatingKeys.when(DAY.plusDays(i % 700), DAY));
    }

    @Test
    void everyPartMakesADifference() {
        long who = keys.who(7, 3, 2, 1);
        assertNotEquals(who, keys.who(8, 3, 2, 1));
        assertNotEquals(who, keys.who(7, 4, 2, 1));
        assertNotEquals(who, keys.who(7, 3, 3, 1));
        assertNotEquals(who, keys.who(7, 3, 2, 2));
        long when = RatingKeys.when(DAY, DAY);
        assertNotEquals(when, RatingKeys.when(DAY.minusDays(1), DAY));
        assertNotEquals(when, RatingKeys.when(DAY, DAY.plusDays(1)));
        assertNotEquals(
                RatingKeys.when(LocalDate.of(1969, 12, 31), DAY), RatingKeys.when(LocalDate.of(1970, 1, 1), DAY));
    }
}
