package nl.vaardig.inventory.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GapTest {

    @Test
    void isRequirementMinusCurrentLevel() {
        Gap gap = new Gap(4, 3, 2, 1);
        assertEquals(OptionalInt.of(3), gap.size());
        assertEquals(OptionalInt.of(0), gap.surplus());
        assertEquals(OptionalInt.of(18), gap.weighted());
        assertEquals(24, gap.weightedNeed());
        assertTrue(gap.isOpen());
        assertFalse(gap.isMet());
    }

    @Test
    void isNeverBelowZeroAndShowsTheSurplusApart() {
        Gap gap = new Gap(2, 5, 3, 4);
        assertEquals(OptionalInt.of(0), gap.size());
        assertEquals(OptionalInt.of(2), gap.surplus());
        assertEquals(OptionalInt.of(0), gap.weighted());
        assertTrue(gap.isMet());
    }

    @Test
    void isMetAtExactlyTheLevelAskedFor() {
        Gap gap = new Gap(3, 1, 1, 3);
        assertTrue(gap.isMet());
        assertFalse(gap.isOpen());
        assertEquals(OptionalInt.of(0), gap.surplus());
    }

    @Test
    void unknownIsNotZero() {
        Gap unknown = new Gap(3, 2, 1, null);
        assertFalse(unknown.isAssessed());
        assertEquals(OptionalInt.empty(), unknown.size());
        assertEquals(OptionalInt.empty(), unknown.surplus());
        assertEquals(OptionalInt.empty(), unknown.weighted());
        assertFalse(unknown.isOpen());
        assertFalse(unknown.isMet());
    }

    @Test
    void thePessimisticGapReadsUnknownAsZeroAndLeavesTheKnownAlone() {
        assertEquals(OptionalInt.of(3), new Gap(3, 2, 1, null).pessimistic().size());
        Gap known = new Gap(3, 2, 1, 2);
        assertEquals(known, known.pessimistic());
    }

    @Test
    void anAssessedZeroIsAnOpenGap() {
        assertTrue(new Gap(1, 1, 1, 0).isOpen());
    }

    @Test
    void worksForAScaleOfEightLevels() {
        assertEquals(OptionalInt.of(7 * 15), new Gap(8, 5, 3, 1).weighted());
    }

    @Test
    void refusesValuesOutsideTheirRange() {
        assertThrows(IllegalArgumentException.class, () -> new Gap(-1, 1, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Gap(1, 0, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Gap(1, 6, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Gap(1, 1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Gap(1, 1, 4, 0));
        assertThrows(IllegalArgumentException.class, () -> new Gap(1, 1, 1, -1));
    }

    @Test
    void severalRolesAskTheHighestLevelWithItsOwnImportance() {
        RequiredLevel three = new RequiredLevel(3, 5);
        RequiredLevel four = new RequiredLevel(4, 1);
        assertEquals(four, RequiredLevel.highest(three, four));
        assertEquals(four, RequiredLevel.highest(four, three));
        assertEquals(new Gap(4, 1, 2, 3), Gap.between(RequiredLevel.highest(three, four), 2, 3));
    }

    @Test
    void onEqualLevelsTheHighestImportanceCounts() {
        RequiredLevel low = new RequiredLevel(3, 2);
        RequiredLevel high = new RequiredLevel(3, 4);
        assertEquals(high, RequiredLevel.highest(low, high));
        assertEquals(high, RequiredLevel.highest(high, low));
    }
}
