package nl.vaardig.inventory.round.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    /**
     * Student 1908, table of Cushny and Peebles: extra sleep of ten patients, differences 1.2 2.4 1.3 1.3 0 1 1.8 .8
     * 4.6 1.4, mean 1.58; R's t.test(paired) gives 0.7001 to 2.4599. Here in tenths, since levels are whole.
     */
    @Test
    void agreesWithStudentsOwnExample() {
        Calibration sleep = of(12, 24, 13, 13, 0, 10, 18, 8, 46, 14);
        assertEquals(15.8, sleep.offset(), 1e-12);
        Interval interval = sleep.interval().orElseThrow();
        assertEquals(7.001142, interval.lower(), 5e-6);
        assertEquals(24.598858, interval.upper(), 5e-6);
    }

    @Test
    void isTheMeanOfSelfMinusEvidence() {
        Calibration calibration = Calibration.of(List.of(new LevelPair(4, 2), new LevelPair(2, 3)))
                .orElseThrow();
        assertEquals(2, calibration.pairs());
        assertEquals(0.5, calibration.offset());
        assertEquals(Math.sqrt(4.5), calibration.spread(), 1e-15);
    }

    @Test
    void isEmptyWithoutEvidence() {
        assertEquals(Optional.empty(), Calibration.of(List.of()));
    }

    @Test
    void hasNoIntervalForOnePairOrWhenAllDifferAlike() {
        assertEquals(Optional.empty(), of(2).interval());
        assertEquals(Optional.empty(), of(1, 1, 1).interval());
    }

    @Test
    void saysWhatTheIntervalAllows() {
        assertEquals(CalibrationMeaning.UNCLEAR, of(2).meaning());
        assertEquals(CalibrationMeaning.UNCLEAR, of(3, -3, 2, -2).meaning());
        assertEquals(CalibrationMeaning.HIGHER, of(1, 1, 2, 1, 1, 2).meaning());
        assertEquals(CalibrationMeaning.HIGHER, of(1, 1, 1).meaning());
        assertEquals(CalibrationMeaning.LOWER, of(-1, -1, -2, -1, -1, -2).meaning());
        assertEquals(CalibrationMeaning.IN_STEP, of(0, 0, 0).meaning());
        int[] mostlyTheSame = new int[60];
        mostlyTheSame[0] = 1;
        mostlyTheSame[1] = -1;
        assertEquals(CalibrationMeaning.IN_STEP, of(mostlyTheSame).meaning());
    }

    @Test
    void getsNarrowerWithMorePairs() {
        double few = width(of(0, 1, 0, 1));
        int[] many = Collections.nCopies(20, new int[] {0, 1}).stream()
                .flatMapToInt(Arrays::stream)
                .toArray();
        assertEquals(1, Math.signum(few - width(of(many))));
    }

    private static double width(Calibration calibration) {
        Interval interval = calibration.interval().orElseThrow();
        return interval.upper() - interval.lower();
    }

    /** Pairs with these differences. */
    private static Calibration of(int... differences) {
        return Calibration.of(Arrays.stream(differences)
                        .mapToObj(difference -> new LevelPair(100 + difference, 100))
                        .toList())
                .orElseThrow();
    }
}
