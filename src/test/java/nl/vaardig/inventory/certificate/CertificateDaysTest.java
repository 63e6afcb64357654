package nl.vaardig.inventory.certificate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import nl.vaardig.platform.BadField;
import org.junit.jupiter.api.Test;

/** A certificate of the year 1 that holds until the year 9999 would count above everything. */
class CertificateDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static String refused(LocalDate on, LocalDate until) {
        return assertThrows(BadField.class, () -> CertificateDays.check(on, until, TODAY))
                .field();
    }

    @Test
    void aWorkingLifeFits() {
        assertDoesNotThrow(() -> CertificateDays.check(TODAY, null, TODAY));
        assertDoesNotThrow(() -> CertificateDays.check(TODAY.minusYears(60), TODAY.plusYears(50), TODAY));
        assertDoesNotThrow(() -> CertificateDays.check(TODAY, TODAY, TODAY));
    }

    @Test
    void nothingElseDoes() {
        assertEquals("validOn", refused(LocalDate.of(1, 1, 1), null));
        assertEquals("validOn", refused(TODAY.plusDays(1), null));
        assertEquals("validUntil", refused(TODAY, LocalDate.of(9999, 12, 31)));
        assertEquals("validUntil", refused(TODAY, TODAY.minusDays(1)));
    }
}
