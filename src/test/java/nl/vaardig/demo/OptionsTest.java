package nl.vaardig.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void readsWhatIsAsked() {
        Options options = Options.parse(List.of(
                "--municipalities",
                "3",
                "--employees",
                "900",
                "--out",
                "x",
                "--as-of",
                "2026-02-28",
                "--seed",
                "7",
                "--with-library"));
        assertEquals(new Options(3, 900, 0, Path.of("x"), LocalDate.of(2026, 2, 28), 7, false, true), options);
    }

    @Test
    void needsNoSizesForTheDemonstration() {
        assertTrue(Options.parse(List.of("--demo", "--out", "x", "--as-of", "2026-02-28"))
                .demo());
    }

    @Test
    void refusesARunWithoutADay() {
        refuses("--as-of is missing", "--demo", "--out", "x");
    }

    @Test
    void refusesAnUnknownOption() {
        refuses("unknown option --size", "--size", "3");
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        refuses("--seed is unknown or needs a value", "--demo", "--seed");
    }

    @Test
    void refusesADayThatDoesNotExist() {
        refuses("--as-of cannot be '2026-02-30'", "--as-of", "2026-02-30");
    }

    @Test
    void refusesFewerPeopleThanMunicipalities() {
        refuses(
                "--employees must be at least 1 for each municipality",
                "--municipalities",
                "3",
                "--employees",
                "2",
                "--out",
                "x",
                "--as-of",
                "2026-02-28");
    }

    private static void refuses(String reason, String... arguments) {
        List<String> given = List.of(arguments);
        assertEquals(
                reason,
                assertThrows(IllegalArgumentException.class, () -> Options.parse(given))
                        .getMessage());
    }
}
