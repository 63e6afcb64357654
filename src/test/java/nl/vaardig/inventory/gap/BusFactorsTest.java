package nl.vaardig.inventory.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BusFactorsTest {

    @Test
    void coverageIsHoldersOverNeededAndNeverMoreThanOne() {
        assertEquals(0.0, new Coverage(0, 2).ratio());
        assertEquals(0.5, new Coverage(1, 2).ratio());
        assertEquals(1.0, new Coverage(2, 2).ratio());
        assertEquals(1.0, new Coverage(7, 2).ratio());
    }

    @Test
    void theBusFactorIsHowManyMustGoBeforeThereAreTooFew() {
        assertEquals(0, new Coverage(1, 2).busFactor());
        assertEquals(1, new Coverage(2, 2).busFactor());
        assertEquals(4, new Coverage(5, 2).busFactor());
        assertEquals(0, new Coverage(0, 1).busFactor());
    }

    @Test
    void aUnitHasTheLowestOfItsCriticalSkills() {
        BusFactors unit = BusFactors.of(List.of(skill(1, 1, 1, 10), skill(2, 1, 1, 30), skill(3, 1, 1, 5)));
        assertEquals(OptionalInt.of(5), unit.lowest());
        assertEquals(
                List.of(3L), unit.weakest().stream().map(CriticalSkill::skillId).toList());
    }

    @Test
    void aUnitWithoutCriticalSkillsHasNoBusFactor() {
        assertEquals(OptionalInt.empty(), BusFactors.of(List.of()).lowest());
        assertEquals(List.of(), BusFactors.of(List.of()).weakest());
    }

    @Test
    void keyPersonLoadAddsTheCriticalityOfSkillsThatHangOnThisPerson() {
        BusFactors unit = BusFactors.of(List.of(
                new CriticalSkill(1, 3, 1, Set.of(7L)),
                new CriticalSkill(2, 2, 2, Set.of(7L, 8L)),
                new CriticalSkill(3, 3, 1, Set.of(7L, 8L)),
                new CriticalSkill(4, 1, 3, Set.of(7L))));
        assertEquals(5, unit.keyPersonLoad(7));
        assertEquals(2, unit.keyPersonLoad(8));
        assertEquals(0, unit.keyPersonLoad(9));
    }

    @Test
    void refusesNegativeHoldersAndNobodyNeeded() {
        assertThrows(IllegalArgumentException.class, () -> new Coverage(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Coverage(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new CriticalSkill(1, 4, 1, Set.of()));
        assertThrows(IllegalArgumentException.class, () -> new CriticalSkill(1, 1, 0, Set.of()));
    }

    private static CriticalSkill skill(long id, int criticality, int needed, int holders) {
        return new CriticalSkill(
                id,
                criticality,
                needed,
                LongStream.rangeClosed(1, holders).boxed().collect(Collectors.toSet()));
    }
}
