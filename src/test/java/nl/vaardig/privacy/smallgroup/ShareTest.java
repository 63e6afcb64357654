package nl.vaardig.privacy.smallgroup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void keepsItsNumeratorAndDenominator() {
        assertEquals(OptionalDouble.of(0.375), new Share(3, 8).value());
    }

    @Test
    void ofNothingHasNoValue() {
        assertEquals(OptionalDouble.empty(), new Share(0, 0).value());
        assertEquals(OptionalDouble.empty(), new Share(2, 0).value());
    }

    @Test
    void addsUpAsARatioOfSums() {
        assertEquals(new Share(10, 13), new Share(1, 3).plus(new Share(9, 10)));
    }

    @Test
    void mayExceedOneForTurnover() {
        assertEquals(OptionalDouble.of(2), new Share(3, 1.5).value());
    }

    @Test
    void knowsNoneAndAll() {
        assertTrue(new Share(0, 9).isNoneOrAll());
        assertTrue(new Share(9, 9).isNoneOrAll());
        assertFalse(new Share(8, 9).isNoneOrAll());
    }

    @Test
    void refusesNegativeAndUnendingParts() {
        assertThrows(IllegalArgumentException.class, () -> new Share(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> new Share(1, -2));
        assertThrows(IllegalArgumentException.class, () -> new Share(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Share(1, Double.POSITIVE_INFINITY));
    }
}
