package nl.vaardig.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void givesTheLargestRemaindersTheRest() {
        assertArrayEquals(new int[] {5, 3, 2}, Shares.of(10, .48, .29, .23));
    }

    @Test
    void leavesNoPartEmptyWhenThereIsEnough() {
        assertArrayEquals(new int[] {8, 1, 1}, Shares.atLeastOne(10, 98, 1, 1));
    }

    @Test
    void leavesPartsEmptyWhenThereIsNotEnough() {
        assertArrayEquals(new int[] {1, 0, 0}, Shares.atLeastOne(1, 1, 1, 1));
    }
}
