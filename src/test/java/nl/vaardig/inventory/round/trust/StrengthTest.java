package nl.vaardig.inventory.round.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StrengthTest {

    @Test
    void ofKappaFollowsAltman() {
        assertEquals(Strength.POOR, Strength.ofKappa(-0.3));
        assertEquals(Strength.POOR, Strength.ofKappa(0.20));
        assertEquals(Strength.FAIR, Strength.ofKappa(0.21));
        assertEquals(Strength.FAIR, Strength.ofKappa(0.40));
        assertEquals(Strength.MODERATE, Strength.ofKappa(0.60));
        assertEquals(Strength.GOOD, Strength.ofKappa(0.80));
        assertEquals(Strength.VERY_GOOD, Strength.ofKappa(0.81));
    }

    @Test
    void ofIccFollowsKooAndLi() {
        assertEquals(Strength.POOR, Strength.ofIcc(0.49));
        assertEquals(Strength.MODERATE, Strength.ofIcc(0.50));
        assertEquals(Strength.GOOD, Strength.ofIcc(0.75));
        assertEquals(Strength.GOOD, Strength.ofIcc(0.90));
        assertEquals(Strength.VERY_GOOD, Strength.ofIcc(0.91));
    }
}
