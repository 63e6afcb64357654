package nl.vaardig.learning.scorm.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackageTokenTest {

    private static final byte[] SECRET = {1, 2, 3};
    private static final Instant NOW = Instant.parse("2026-12-01T11:59:00Z");
    private static final PackageToken TOKEN = PackageToken.from(NOW, 7, 81, "http://localhost:8080");

    @Test
    void saysWhatWasSigned() {
        String text = TOKEN.signed(SECRET);
        assertEquals(Optional.of(TOKEN), PackageToken.said(text));
        assertTrue(TOKEN.isSigned(text, SECRET));
        assertFalse(TOKEN.isSigned(text, new byte[] {1, 2, 4}));
    }

    @Test
    void nothingInItCanBeChanged() {
        String text = TOKEN.signed(SECRET);
        for (String changed : new String[] {text.replaceFirst("^7\\.", "8."), text.replaceFirst("\\.81\\.", ".82.")})
            assertFalse(PackageToken.said(changed).orElseThrow().isSigned(changed, SECRET));
    }

    @Test
    void isOverAfterADayAtMostAndNotWithinTwelveHours() {
        assertFalse(TOKEN.isOver(NOW.plus(Duration.ofHours(12))));
        assertTrue(TOKEN.isOver(NOW.plus(Duration.ofHours(24)).plusSeconds(60)));
    }

    @Test
    void whatIsNoTokenSaysNothing() {
        for (String text : new String[] {"", "a.b.c.d.e", "1.2.3", "1.2.3.aHR0cDovL3giPjxzY3JpcHQ.mac"})
            assertEquals(Optional.empty(), PackageToken.said(text));
    }
}
