package nl.vaardig.inventory.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RatingProgressTest {

    @Test
    void countsAMinuteAndAHalfForASkillRoundedUp() {
        assertEquals(3, new RatingProgress(14, 12).minutes());
        assertEquals(2, new RatingProgress(14, 13).minutes());
        assertEquals(0, new RatingProgress(14, 14).minutes());
    }

    @Test
    void isDoneWhenThereWasSomethingToDo() {
        assertTrue(new RatingProgress(3, 3).isDone());
        assertFalse(new RatingProgress(3, 2).isDone());
        assertFalse(new RatingProgress(0, 0).isDone());
    }

    @Test
    void refusesMoreRatedThanAsked() {
        assertThrows(IllegalArgumentException.class, () -> new RatingProgress(2, 3));
    }
}
