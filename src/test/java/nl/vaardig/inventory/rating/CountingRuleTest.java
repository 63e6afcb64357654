package nl.vaardig.inventory.rating;

import static nl.vaardig.inventory.rating.CountingRule.HIGHEST;
import static nl.vaardig.inventory.rating.CountingRule.LATEST;
import static nl.vaardig.inventory.rating.CountingRule.PRIORITISED;
import static nl.vaardig.inventory.rating.RatingSource.AGREED;
import static nl.vaardig.inventory.rating.RatingSource.CERTIFICATE;
import static nl.vaardig.inventory.rating.RatingSource.COURSE_RESULT;
import static nl.vaardig.inventory.rating.RatingSource.MANAGER;
import static nl.vaardig.inventory.rating.RatingSource.PEER;
import static nl.vaardig.inventory.rating.RatingSource.SELF;
import static nl.vaardig.inventory.rating.RatingSource.TEST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.vaardig.skills.skill.Decay;
import org.junit.jupiter.api.Test;

class CountingRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Instant NOW = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

    @Test
    void evidenceGoesBeforeAgreedBeforeManagerBeforeSelf() {
        List<RatingFact> ratings = new ArrayList<>(List.of(
                rating(1, 5, SELF, 14), rating(2, 4, MANAGER, 13), rating(3, 3, AGREED, 12), rating(4, 2, TEST, 11)));
        for (int level : new int[] {2, 3, 4, 5}) {
            RatingFact counts =
                    PRIORITISED.counting(ratings, Decay.NONE, TODAY, NOW).orElseThrow();
            assertEquals(level, counts.level());
            ratings.remove(counts);
        }
    }

    @Test
    void withinARankTheNewestEvidenceCountsEvenWhenItIsLower() {
        assertEquals(2, level(PRIORITISED, rating(1, 4, CERTIFICATE, 3), rating(2, 2, COURSE_RESULT, 9)));
    }

    @Test
    void theHighestRuleTakesTheHighestLevelWhateverItsSource() {
        assertEquals(4, level(HIGHEST, rating(1, 4, SELF, 1), rating(2, 2, TEST, 9)));
    }

    @Test
    void theLatestRuleTakesTheNewestDayAndOnOneDayTheStrongerSource() {
        assertEquals(3, level(LATEST, rating(1, 4, TEST, 1), rating(2, 3, SELF, 9)));
        assertEquals(4, level(LATEST, rating(1, 4, MANAGER, 9), rating(2, 3, SELF, 9)));
    }

    @Test
    void aPeerNeverCountsByItself() {
        for (CountingRule rule : CountingRule.values()) {
            assertEquals(Optional.empty(), rule.counting(List.of(rating(1, 5, PEER, 9)), Decay.NONE, TODAY, NOW));
            assertEquals(1, level(rule, rating(1, 5, PEER, 9), rating(2, 1, SELF, 1)));
        }
    }

    @Test
    void noRatingsIsNotAssessed() {
        assertTrue(PRIORITISED.counting(List.of(), Decay.NONE, TODAY, NOW).isEmpty());
    }

    @Test
    void levelZeroIsAnAssessmentAndNotTheSameAsUnknown() {
        assertEquals(0, level(PRIORITISED, rating(1, 0, TEST, 1)));
    }

    @Test
    void aCertificateCountsThroughItsLastDayAndNotTheDayAfter() {
        RatingFact certificate = new RatingFact(1, 4, CERTIFICATE, TODAY.minusYears(1), TODAY, recorded(1, 0));
        RatingFact self = rating(2, 2, SELF, 1);
        assertEquals(4, level(PRIORITISED, certificate, self));
        assertEquals(
                2,
                PRIORITISED
                        .counting(List.of(certificate, self), Decay.NONE, TODAY.plusDays(1), NOW)
                        .orElseThrow()
                        .level());
    }

    @Test
    void aRatingCountsFromItsFirstDayAndNotTheDayBefore() {
        RatingFact rating = new RatingFact(1, 3, SELF, TODAY, null, recorded(1, 0));
        assertTrue(LATEST.counting(List.of(rating), Decay.NONE, TODAY, NOW).isPresent());
        assertTrue(LATEST.counting(List.of(rating), Decay.NONE, TODAY.minusDays(1), NOW)
                .isEmpty());
    }

    @Test
    void aLateEntryDoesNotRewriteAnOldReport() {
        RatingFact inTime = new RatingFact(1, 2, TEST, TODAY.minusDays(30), null, NOW.minusSeconds(3600));
        RatingFact late = new RatingFact(2, 4, TEST, TODAY.minusDays(20), null, NOW.plusSeconds(1));
        assertEquals(2, level(PRIORITISED, inTime, late));
        assertEquals(
                4,
                PRIORITISED
                        .counting(List.of(inTime, late), Decay.NONE, TODAY, NOW.plusSeconds(1))
                        .orElseThrow()
                        .level());
    }

    @Test
    void tiesAreBrokenByRecordedAtAndThenById() {
        RatingFact first = new RatingFact(9, 1, SELF, TODAY, null, recorded(10, 1));
        RatingFact corrected = new RatingFact(3, 2, SELF, TODAY, null, recorded(10, 2));
        RatingFact twin = new RatingFact(4, 3, SELF, TODAY, null, recorded(10, 2));
        assertEquals(2, level(PRIORITISED, first, corrected));
        assertEquals(3, level(PRIORITISED, first, corrected, twin));
        assertEquals(3, level(LATEST, twin, first, corrected));
    }

    @Test
    void highestOnEqualLevelsPrefersTheStrongerSource() {
        List<RatingFact> ratings = List.of(rating(1, 3, TEST, 1), rating(2, 3, SELF, 9));
        assertEquals(
                TEST,
                HIGHEST.counting(ratings, Decay.NONE, TODAY, NOW).orElseThrow().source());
    }

    @Test
    void theOrderInWhichRatingsArriveMakesNoDifference() {
        List<RatingFact> ratings = new ArrayList<>();
        Random random = new Random(7);
        for (int id = 0; id < 60; id++) {
            RatingSource source = RatingSource.values()[random.nextInt(RatingSource.values().length)];
            ratings.add(rating(id, random.nextInt(4), source, 1 + random.nextInt(4)));
        }
        for (CountingRule rule : CountingRule.values()) {
            RatingFact expected = rule.counting(ratings, Decay.NONE, TODAY, NOW).orElseThrow();
            for (int round = 0; round < 50; round++) {
                Collections.shuffle(ratings, random);
                assertEquals(
                        expected, rule.counting(ratings, Decay.NONE, TODAY, NOW).orElseThrow());
            }
        }
    }

    @Test
    void allEvidenceSharesOneRank() {
        List<RatingSource> evidence = Arrays.stream(RatingSource.values())
                .filter(RatingSource::isEvidence)
                .toList();
        assertEquals(List.of(TEST, CERTIFICATE, COURSE_RESULT, RatingSource.EXTERNAL_BADGE), evidence);
        assertFalse(PEER.countsByItself());
    }

    @Test
    void refusesANegativeLevelAndAnEndBeforeTheStart() {
        assertThrows(IllegalArgumentException.class, () -> rating(1, -1, SELF, 1));
        assertThrows(IllegalArgumentException.class, () -> new RatingFact(1, 1, TEST, TODAY, TODAY.minusDays(1), NOW));
    }

    private static int level(CountingRule rule, RatingFact... ratings) {
        return rule.counting(List.of(ratings), Decay.NONE, TODAY, NOW)
                .orElseThrow()
                .level();
    }

    private static RatingFact rating(long id, int level, RatingSource source, int day) {
        return new RatingFact(id, level, source, LocalDate.of(2026, 6, day), null, recorded(day, 0));
    }

    private static Instant recorded(int day, int hour) {
        return LocalDate.of(2026, 6, day).atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }
}
