package nl.vaardig.inventory.round.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundGapTest {

    @Test
    void aTotalIsARatioOfSums() {
        RoundGap total = new RoundGap(10, 8, 6, 4, 40).plus(new RoundGap(5, 2, 0, 16, 20));
        assertEquals(15, total.people());
        assertEquals(4, total.peopleShort());
        assertEquals(5, total.notAssessed());
        assertEquals(20.0 / 60, total.normalised().getAsDouble());
        assertEquals(0.6, total.shareMet().value().getAsDouble());
    }

    @Test
    void nobodyAssessedIsNoGapOfNothing() {
        assertTrue(new RoundGap(3, 0, 0, 0, 0).normalised().isEmpty());
    }

    @Test
    void agreementIsUndefinedWhereEverybodyChoseTheSame() {
        Trust trust = Trust.of(Collections.nCopies(6, new LevelPair(3, 3)));
        assertTrue(trust.kappa().isEmpty());
        assertTrue(trust.icc().isEmpty());
        assertEquals(6, trust.disagreements().pairs());
    }

    @Test
    void agreementHasAValueWhereLevelsDiffer() {
        Trust trust = Trust.of(List.of(new LevelPair(1, 1), new LevelPair(2, 3), new LevelPair(4, 4)));
        assertTrue(trust.kappa().orElseThrow().value() > 0.8);
        assertEquals(1, trust.disagreements().oneOrMore());
    }
}
