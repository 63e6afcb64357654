package nl.vaardig.learning.assignment.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final long OUTCOMES = 3;

    @Test
    void letsInWhoWorksHereFitsAndStillHasToLearn() {
        assertEquals(Verdict.IN, verdict(1, 1, 0, 2));
    }

    @Test
    void saysFirstThatSomebodyHasLeft() {
        assertEquals(Verdict.LEFT, verdict(0, 0, 1, 3));
    }

    @Test
    void fitsWithOneOfTwoAppointments() {
        assertEquals(Verdict.OTHER_POPULATION, verdict(2, 0, 1, 3));
        assertEquals(Verdict.IN, verdict(2, 1, 0, 0));
    }

    @Test
    void givesNobodyAPathTwice() {
        assertEquals(Verdict.ALREADY_ASSIGNED, verdict(1, 1, 1, 3));
    }

    @Test
    void leavesOutOnlyWhoReachedEveryOutcome() {
        assertEquals(Verdict.ALREADY_MEETS, verdict(1, 1, 0, 3));
    }

    @Test
    void isNeverMetWithoutOutcomes() {
        assertEquals(Verdict.IN, Verdict.of(new Verdict.Facts(7, 1, 1, 0, 0), 0));
    }

    private static Verdict verdict(long appointments, long fitting, long open, long reached) {
        return Verdict.of(new Verdict.Facts(7, appointments, fitting, open, reached), OUTCOMES);
    }
}
