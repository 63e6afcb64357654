package nl.vaardig.inventory.round.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DisagreementsTest {

    @Test
    void countsALevelOrMoreAndTwoOrMoreInBothDirections() {
        Disagreements apart = Disagreements.of(
                List.of(new LevelPair(3, 3), new LevelPair(2, 3), new LevelPair(4, 2), new LevelPair(0, 5)));
        assertEquals(new Disagreements(4, 3, 2), apart);
        assertEquals(OptionalDouble.of(0.75), apart.shareOfOneOrMore().value());
        assertEquals(OptionalDouble.of(0.5), apart.shareOfTwoOrMore().value());
    }

    @Test
    void hasNoShareOfNobody() {
        assertEquals(
                OptionalDouble.empty(),
                Disagreements.of(List.of()).shareOfOneOrMore().value());
    }

    @Test
    void refusesCountsThatDoNotNest() {
        assertThrows(IllegalArgumentException.class, () -> new Disagreements(1, 2, 0));
        assertThrows(IllegalArgumentException.class, () -> new Disagreements(3, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> new Disagreements(3, 1, -1));
    }
}
