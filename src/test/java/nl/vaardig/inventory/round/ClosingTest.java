package nl.vaardig.inventory.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vaardig.inventory.CountingRule;
import nl.vaardig.inventory.RatingFact;
import nl.vaardig.inventory.RatingSource;
import nl.vaardig.inventory.decay.Decay;
import org.junit.jupiter.api.Test;

class ClosingTest {

    /** Summer time ends on 25 October 2026: that day has 25 hours, and ends at 23:00 UTC. */
    private static final Window WINDOW = new Window(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 25));

    private static final Instant LAST = Instant.parse("2026-10-25T22:59:59.999Z");
    private static final Instant NEXT = Instant.parse("2026-10-25T23:00:00Z");
    private static final Instant IN_TIME = Instant.parse("2026-10-10T08:00:00Z");

    private final Closing closing = Closing.asPlanned(WINDOW);

    @Test
    void comesAtTheEndOfTheLastDayInAmsterdam() {
        assertEquals(LAST, closing.moment());
        assertFalse(closing.isLate(LAST));
        assertTrue(closing.isLate(NEXT));
    }

    @Test
    void beginsAtMidnightInAmsterdam() {
        assertTrue(closing.isInTime(Instant.parse("2026-09-30T22:00:00Z")));
        assertFalse(closing.isInTime(Instant.parse("2026-09-30T21:59:59.999Z")));
        assertFalse(closing.isInTime(NEXT));
    }

    @Test
    void canComeEarlierByHandAndNeverLater() {
        assertEquals(IN_TIME, Closing.at(WINDOW, IN_TIME).moment());
        assertTrue(Closing.at(WINDOW, IN_TIME).isLate(IN_TIME.plusMillis(1)));
        assertEquals(
                LAST, Closing.at(WINDOW, Instant.parse("2026-11-03T08:00:00Z")).moment());
    }

    @Test
    void freezesWhatCountedWithBothSidesBesideIt() {
        RatingFact self = rating(1, 2, RatingSource.SELF, "2026-10-10", IN_TIME);
        RatingFact manager = rating(2, 4, RatingSource.MANAGER, "2026-10-12", IN_TIME);
        FrozenLevel frozen = freeze(List.of(self, manager)).orElseThrow();
        assertEquals(new FrozenLevel(7, 9, manager, 4, 2, 4, true), frozen);
        assertEquals(4, frozen.level());
        assertTrue(frozen.isRatedByBoth());
    }

    @Test
    void doesNotChangeThroughLateRatings() {
        List<RatingFact> ratings = new ArrayList<>(List.of(rating(1, 2, RatingSource.SELF, "2026-10-10", IN_TIME)));
        Optional<FrozenLevel> before = freeze(ratings);
        ratings.add(rating(2, 5, RatingSource.CERTIFICATE, "2026-10-05", NEXT));
        ratings.add(rating(3, 3, RatingSource.SELF, "2026-10-20", NEXT));
        assertEquals(before, freeze(ratings));
    }

    @Test
    void keepsAnEarlierAnswerAndSaysThatItIsOne() {
        RatingFact old = rating(1, 3, RatingSource.SELF, "2025-05-01", Instant.parse("2025-05-01T08:00:00Z"));
        FrozenLevel frozen = freeze(List.of(old)).orElseThrow();
        assertEquals(3, frozen.self());
        assertFalse(frozen.answered());
        assertFalse(frozen.isRatedByBoth());
    }

    @Test
    void takesTheNewestOfEachSideAndAnAgreedLevelForTheManagers() {
        FrozenLevel frozen = freeze(List.of(
                        rating(1, 1, RatingSource.SELF, "2026-10-02", IN_TIME),
                        rating(2, 2, RatingSource.SELF, "2026-10-03", IN_TIME),
                        rating(3, 5, RatingSource.MANAGER, "2026-10-03", IN_TIME),
                        rating(4, 3, RatingSource.AGREED, "2026-10-09", IN_TIME)))
                .orElseThrow();
        assertEquals(2, frozen.self());
        assertEquals(3, frozen.manager());
    }

    @Test
    void leavesOutWhatNoLongerHeldOnTheClosingDay() {
        RatingFact expired = new RatingFact(
                1, 4, RatingSource.CERTIFICATE, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 10, 24), IN_TIME);
        RatingFact lastDay = new RatingFact(
                2, 4, RatingSource.CERTIFICATE, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 10, 25), IN_TIME);
        assertEquals(Optional.empty(), freeze(List.of(expired)));
        assertEquals(4, freeze(List.of(lastDay)).orElseThrow().level());
    }

    /** From 5 to 3 in about a year: 1 + 4·0.5^(12.7/12) = 2.92. */
    @Test
    void freezesWhatALevelHadFadedTo() {
        RatingFact old = rating(1, 5, RatingSource.SELF, "2025-10-05", Instant.parse("2025-10-05T08:00:00Z"));
        FrozenLevel frozen = closing.freeze(7, 9, List.of(old), CountingRule.PRIORITISED, new Decay(1, 12))
                .orElseThrow();
        assertEquals(3, frozen.level());
        assertEquals(5, frozen.self());
    }

    @Test
    void countsNoPeerByItselfAndKeepsNothingOfNothing() {
        assertEquals(Optional.empty(), freeze(List.of(rating(1, 3, RatingSource.PEER, "2026-10-02", IN_TIME))));
        assertEquals(Optional.empty(), freeze(List.of()));
    }

    private Optional<FrozenLevel> freeze(List<RatingFact> ratings) {
        return closing.freeze(7, 9, ratings, CountingRule.PRIORITISED, Decay.NONE);
    }

    static RatingFact rating(long id, int level, RatingSource source, String validOn, Instant recordedAt) {
        return new RatingFact(id, level, source, LocalDate.parse(validOn), null, recordedAt);
    }
}
