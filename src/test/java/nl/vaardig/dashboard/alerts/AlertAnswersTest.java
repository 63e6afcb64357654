package nl.vaardig.dashboard.alerts;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.vaardig.platform.RuleRefused;
import org.junit.jupiter.api.Test;

class AlertAnswersTest {

    @Test
    void aFileHoldsAsManyPeopleAsAMatrix() {
        assertDoesNotThrow(() -> AlertAnswers.mustFit(2_000));
        assertEquals(
                "alerts.file.tooMany",
                assertThrows(RuleRefused.class, () -> AlertAnswers.mustFit(2_001))
                        .key());
    }
}
