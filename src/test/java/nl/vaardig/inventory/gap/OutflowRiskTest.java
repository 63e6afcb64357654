package nl.vaardig.inventory.gap;

import static nl.vaardig.inventory.gap.OutflowRisk.ofFallingBelow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutflowRiskTest {

    @Test
    void ofOneHolderIsTheOutflowRateOfTheGroup() {
        assertEquals(0.083, ofFallingBelow(1, 0.083), 1e-15);
    }

    @Test
    void ofGroupsWithDifferentRatesAgreesWithAReferenceEnumeration() {
        double[] rates = {0.1, 0.1, 0.25, 0.25, 0.08};
        assertEquals(5.0e-5, ofFallingBelow(1, rates), 1e-15);
        assertEquals(0.025525, ofFallingBelow(3, rates), 1e-14);
        assertEquals(0.580825, ofFallingBelow(5, rates), 1e-14);
    }

    @Test
    void agreesWithAddingUpEveryPossibleOutcome() {
        Random random = new Random(3);
        for (int round = 0; round < 30; round++) {
            double[] rates = random.doubles(random.nextInt(9)).toArray();
            int needed = 1 + random.nextInt(9);
            assertEquals(byEnumeration(needed, rates), ofFallingBelow(needed, rates), 1e-12);
        }
    }

    @Test
    void isCertainWhenThereAreTooFewAlready() {
        assertEquals(1, ofFallingBelow(2, 0.0));
        assertEquals(1, ofFallingBelow(1));
    }

    @Test
    void isZeroWhenNobodyLeavesAndOneWhenEverybodyDoes() {
        assertEquals(0, ofFallingBelow(2, 0, 0));
        assertEquals(1, ofFallingBelow(1, 1, 1, 1));
    }

    @Test
    void doesNotDependOnTheOrderOfTheHolders() {
        assertEquals(ofFallingBelow(2, 0.1, 0.5, 0.9), ofFallingBelow(2, 0.9, 0.1, 0.5), 1e-15);
    }

    @Test
    void staysAProbabilityForAWholeMunicipality() {
        double[] rates = new double[12_000];
        Arrays.fill(rates, 0.083);
        assertEquals(0, ofFallingBelow(10_500, rates), 1e-9);
        assertEquals(1, ofFallingBelow(11_500, rates), 1e-9);
    }

    @Test
    void refusesARateOutsideZeroToOneAndNobodyNeeded() {
        assertThrows(IllegalArgumentException.class, () -> ofFallingBelow(1, 1.1));
        assertThrows(IllegalArgumentException.class, () -> ofFallingBelow(1, -0.1));
        assertThrows(IllegalArgumentException.class, () -> ofFallingBelow(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> ofFallingBelow(0, 0.1));
    }

    private static double byEnumeration(int needed, double[] rates) {
        double below = 0;
        for (int outcome = 0; outcome < 1 << rates.length; outcome++) {
            double chance = 1;
            for (int i = 0; i < rates.length; i++) {
                chance *= (outcome >> i & 1) == 1 ? 1 - rates[i] : rates[i];
            }
            below += Integer.bitCount(outcome) < needed ? chance : 0;
        }
        return below;
    }
}
