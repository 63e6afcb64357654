package nl.vaardig.steering.alert;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.vaardig.platform.RuleRefused;
import org.junit.jupiter.api.Test;

class ReadAlertsTest {

    @Test
    void aFileHoldsAsManyPeopleAsAMatrix() {
        assertDoesNotThrow(() -> ReadAlerts.mustFit(2_000));
        assertEquals(
                "alert.file.tooMany",
                assertThrows(RuleRefused.class, () -> ReadAlerts.mustFit(2_001)).key());
    }
}
