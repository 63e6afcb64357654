package nl.vaardig.privacy.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.platform.who.Role;
import nl.vaardig.privacy.accesslog.AccessLogEntries.Look;
import org.junit.jupiter.api.Test;

class LookDayTest {

    @Test
    void aViewerAndADayAreOneLineWithWhatWasSeen() {
        List<LookDay> days = LookDay.of(List.of(
                look("Ria de Boer", "2026-11-12T15:00:00Z", "skills"),
                look("Karin Bos", "2026-11-12T14:00:00Z", "skills"),
                look("Ria de Boer", "2026-11-12T10:00:00Z", "paths"),
                look("Ria de Boer", "2026-11-12T09:00:00Z", "skills")));
        assertEquals(2, days.size());
        LookDay ria = days.get(0);
        assertEquals(3, ria.times());
        assertEquals(List.of("paths", "skills"), ria.subjects());
        assertEquals("Karin Bos", days.get(1).viewer());
    }

    @Test
    void theDayIsThatOfAmsterdam() {
        List<LookDay> days = LookDay.of(List.of(
                look("Ria de Boer", "2026-11-12T23:30:00Z", "skills"),
                look("Ria de Boer", "2026-11-12T22:30:00Z", "skills")));
        assertEquals(
                List.of(LocalDate.of(2026, 11, 13), LocalDate.of(2026, 11, 12)),
                days.stream().map(LookDay::day).toList());
    }

    private static Look look(String viewer, String at, String subject) {
        String address = viewer.charAt(0) + "@x.example";
        return new Look(1, Instant.parse(at), viewer, address, Role.MANAGER, subject, 7, "Noor de Vries", null);
    }
}
