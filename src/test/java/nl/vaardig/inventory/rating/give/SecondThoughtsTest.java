package nl.vaardig.inventory.rating.give;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.inventory.rating.RatingFact;
import nl.vaardig.inventory.rating.RatingLine;
import nl.vaardig.inventory.rating.RatingSource;
import org.junit.jupiter.api.Test;

/** What someone may take back of the own ratings. */
class SecondThoughtsTest {

    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");

    @Test
    void ofTheLastTenMinutesOnly() {
        List<RatingLine> said = List.of(
                said(1, 2, RatingSource.SELF, 11), said(2, 3, RatingSource.SELF, 10), said(3, 4, RatingSource.SELF, 1));
        assertEquals(List.of(2L, 3L), RateMyself.slips(said, NOW));
    }

    @Test
    void onlyWhatOneSaidOneself() {
        assertEquals(List.of(), RateMyself.slips(List.of(said(1, 2, RatingSource.MANAGER, 1)), NOW));
    }

    @Test
    void nothingTwice() {
        RatingLine taken = new RatingLine(7, said(1, 2, RatingSource.SELF, 1).fact(), null, null, null, NOW);
        assertEquals(List.of(), RateMyself.slips(List.of(taken), NOW));
    }

    private static RatingLine said(long id, int level, RatingSource source, int minutesAgo) {
        Instant at = NOW.minus(Duration.ofMinutes(minutesAgo));
        return new RatingLine(
                7, new RatingFact(id, level, source, LocalDate.of(2026, 6, 15), null, at), null, null, null, null);
    }
}
