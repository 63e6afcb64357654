package nl.vaardig.steering.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExemptionFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static List<String> wrong(String reason, String until) {
        return List.copyOf(ExemptionForm.sent(reason, until, TODAY).errors().keySet());
    }

    @Test
    void aReasonIsEnough() {
        ExemptionForm form = ExemptionForm.sent("Met verlof", "", TODAY);
        assertFalse(form.isSent());
        assertEquals(Optional.empty(), form.lastDay());
    }

    @Test
    void todayIsTheFirstLastDay() {
        assertEquals(List.of(), wrong("Met verlof", "2026-11-22"));
        assertEquals(List.of("until"), wrong("Met verlof", "2026-11-21"));
        assertEquals(List.of(), wrong("Met verlof", "2036-11-22"));
        assertEquals(List.of("until"), wrong("Met verlof", "9999-12-31"));
    }

    @Test
    void everythingWrongIsToldAtOnceAndKept() {
        assertEquals(List.of("reason", "until"), wrong(" ", "morgen"));
        assertEquals(List.of("reason"), wrong("a".repeat(501), null));
        assertEquals("morgen", ExemptionForm.sent("", "morgen", TODAY).until());
    }
}
