package nl.vaardig.steering.coverage.fragility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.vaardig.inventory.gap.CriticalSkill;
import org.junit.jupiter.api.Test;

class DepartureTest {

    private static final CriticalSkill GEO = new CriticalSkill(1, 3, 1, Set.of(7L, 8L));
    private static final CriticalSkill DATA = new CriticalSkill(2, 2, 2, Set.of(7L, 8L, 9L, 10L));
    private static final CriticalSkill SHORT = new CriticalSkill(3, 1, 3, Set.of(7L, 9L));

    @Test
    void showsWhichSkillsFallBelowNeed() {
        Departure departure = Departure.of(List.of(GEO, DATA, SHORT), Set.of(7L, 8L));
        assertEquals(List.of(1L), ids(departure.fallingBelowNeed()));
    }

    @Test
    void doesNotBlameTheLeaversForWhatWasShortAlready() {
        SkillLoss loss = Departure.of(List.of(SHORT), Set.of(7L, 9L)).skills().get(0);
        assertTrue(loss.wasShort());
        assertFalse(loss.fallsBelowNeed());
        assertEquals(2, loss.lost());
    }

    @Test
    void givesTheBusFactorBeforeAndAfter() {
        Departure departure = Departure.of(List.of(GEO, DATA), Set.of(8L));
        assertEquals(OptionalInt.of(2), departure.before().lowest());
        assertEquals(OptionalInt.of(1), departure.after().lowest());
        assertEquals(0, departure.before().keyPersonLoad(7));
        assertEquals(3, departure.after().keyPersonLoad(7));
    }

    @Test
    void changesNothingWhenTheLeaversHoldNothing() {
        Departure departure = Departure.of(List.of(GEO, DATA), Set.of(99L));
        assertEquals(departure.before(), departure.after());
        assertEquals(0, departure.skills().get(0).lost());
        assertEquals(List.of(), departure.fallingBelowNeed());
    }

    @Test
    void ofAUnitWithoutSkillsIsEmpty() {
        Departure departure = Departure.of(List.of(), Set.of(7L));
        assertEquals(OptionalInt.empty(), departure.after().lowest());
    }

    private static List<Long> ids(List<SkillLoss> losses) {
        return losses.stream().map(loss -> loss.before().skillId()).toList();
    }
}
