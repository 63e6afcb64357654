package nl.vaardig.organisation.employee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

class AppointmentTest {

    private static final LocalDate START = LocalDate.of(2024, 2, 29);

    private final Appointment appointment = new Appointment(
            "A-1",
            new Employee("1001", "Noor", "de Wit", null, null),
            new Department("SOC", "Samenleving", null),
            new JobRole(
                    "policy-officer",
                    new Bilingual("Beleidsmedewerker", "Policy officer"),
                    new Bilingual("", ""),
                    Population.PRIMARY_PROCESS,
                    false),
            new BigDecimal("0.889"),
            START);

    @Test
    void countsItsFirstAndItsLastDay() {
        appointment.end(START, EndReason.OTHER);
        assertTrue(appointment.isActiveOn(START));
        assertFalse(appointment.isActiveOn(START.minusDays(1)));
        assertFalse(appointment.isActiveOn(START.plusDays(1)));
    }

    @Test
    void refusesToEndBeforeItStarts() {
        RuleRefused refused =
                assertThrows(RuleRefused.class, () -> appointment.end(START.minusDays(1), EndReason.RESIGNED));
        assertEquals("rule.appointment.endBeforeStart", refused.key());
    }

    @Test
    void goesOnWhenItsEndIsTakenBack() {
        appointment.end(START.plusYears(1), EndReason.FIXED_TERM_ENDED);
        appointment.goOn();
        assertTrue(appointment.isActiveOn(START.plusYears(5)));
        assertNull(appointment.endReason());
    }
}
