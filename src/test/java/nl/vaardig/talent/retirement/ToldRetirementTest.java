package nl.vaardig.talent.retirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import nl.vaardig.platform.RuleRefused;
import org.junit.jupiter.api.Test;

class ToldRetirementTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void aYearFromThisOneToFifteenAhead() {
        ToldRetirement told = new ToldRetirement(1, 2026, NOW, 2026);
        told.tell(2041, NOW, 2026);
        assertEquals(2041, told.year());
        assertThrows(RuleRefused.class, () -> told.tell(2042, NOW, 2026));
        assertThrows(RuleRefused.class, () -> told.tell(2025, NOW, 2026));
        assertEquals(2041, told.year());
    }
}
