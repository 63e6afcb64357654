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

class TakeConfirmationBackTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void findsWhatWasConfirmedAMomentAgo() {
        assertEquals(List.of(2L), TakeConfirmationBack.confirmed(List.of(said(1, 3, 400), said(2, 3, 0)), NOW));
    }

    @Test
    void leavesALevelThatWasChanged() {
        assertEquals(List.of(), TakeConfirmationBack.confirmed(List.of(said(1, 3, 400), said(2, 4, 0)), NOW));
    }

    /** What is imported is of an earlier day, though recorded later. */
    @Test
    void whatOneSaidBeforeIsOfTheDayBeforeNotWhatCameInLast() {
        RatingFact old = new RatingFact(9, 5, RatingSource.SELF, TODAY.minusYears(2), null, NOW.minusSeconds(7200));
        List<RatingLine> own = List.of(said(1, 3, 400), said(2, 3, 0), new RatingLine(7, old, null, null, null, null));
        assertEquals(List.of(2L), TakeConfirmationBack.confirmed(own, NOW));
    }

    @Test
    void leavesAFirstRating() {
        assertEquals(List.of(), TakeConfirmationBack.confirmed(List.of(said(1, 3, 0)), NOW));
    }

    @Test
    void leavesWhatWasConfirmedLongerAgo() {
        assertEquals(List.of(), TakeConfirmationBack.confirmed(List.of(said(1, 3, 400), said(2, 3, 1)), NOW));
    }

    private static RatingLine said(long id, int level, int daysAgo) {
        Instant at = NOW.minus(Duration.ofDays(daysAgo)).minusSeconds(60);
        RatingFact fact = new RatingFact(id, level, RatingSource.SELF, TODAY.minusDays(daysAgo), null, at);
        return new RatingLine(7, fact, null, null, null, null);
    }
}
