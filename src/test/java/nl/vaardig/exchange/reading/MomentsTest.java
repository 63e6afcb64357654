package nl.vaardig.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private static Moments at(String moment) {
        Moments moments = new Moments();
        moments.clock = Clock.fixed(Instant.parse(moment), ZoneId.of("Europe/Amsterdam"));
        return moments;
    }

    @Test
    void whatIsImportedInTheMorningIsNotRecordedAtNoon() {
        Instant nine = at("2026-11-23T08:00:00Z").recordedAt(TODAY);
        assertEquals(Instant.parse("2026-11-23T08:00:00Z"), nine);
        assertTrue(nine.isBefore(Instant.parse("2026-11-23T09:00:00Z")), "who rates oneself at ten comes after it");
    }

    @Test
    void anEarlierDayIsItsNoon() {
        Moments afternoon = at("2026-11-23T15:00:00Z");
        assertEquals(Instant.parse("2026-11-23T11:00:00Z"), afternoon.recordedAt(TODAY));
        assertEquals(Instant.parse("2026-11-20T11:00:00Z"), afternoon.recordedAt(LocalDate.parse("2026-11-20")));
    }
}
