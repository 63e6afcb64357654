package nl.vaardig.inventory.rating;

import static nl.vaardig.inventory.rating.RatingEffect.COUNTS;
import static nl.vaardig.inventory.rating.RatingEffect.EXPIRED;
import static nl.vaardig.inventory.rating.RatingEffect.LOWER;
import static nl.vaardig.inventory.rating.RatingEffect.NOT_BY_ITSELF;
import static nl.vaardig.inventory.rating.RatingEffect.OLDER;
import static nl.vaardig.inventory.rating.RatingEffect.SET_ASIDE;
import static nl.vaardig.inventory.rating.RatingEffect.WEAKER_SOURCE;
import static nl.vaardig.inventory.rating.RatingSource.AGREED;
import static nl.vaardig.inventory.rating.RatingSource.CERTIFICATE;
import static nl.vaardig.inventory.rating.RatingSource.MANAGER;
import static nl.vaardig.inventory.rating.RatingSource.PEER;
import static nl.vaardig.inventory.rating.RatingSource.SELF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.vaardig.skills.skill.Decay;
import org.junit.jupiter.api.Test;

class ExplainedLevelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final AsOf NOW = AsOf.today(TODAY);

    @Test
    void evidenceCountsAndSelfAndManagerStandBesideIt() {
        ExplainedLevel explained = prioritised(line(1, 4, SELF, 1), line(2, 2, MANAGER, 2), line(3, 3, CERTIFICATE, 3));
        assertEquals(3, explained.level());
        assertEquals(4, explained.selfLevel());
        assertEquals(2, explained.managerLevel());
        assertTrue(explained.callsForATalk());
    }

    @Test
    void anAgreementEndsTheNeedForATalkUntilTheEmployeeSaysOtherwise() {
        assertTrue(prioritised(line(1, 4, SELF, 1), line(2, 2, MANAGER, 2)).callsForATalk());
        assertFalse(prioritised(line(1, 4, SELF, 1), line(2, 2, AGREED, 2), line(3, 3, CERTIFICATE, 1))
                .callsForATalk());
        assertTrue(prioritised(line(1, 2, AGREED, 1), line(2, 4, SELF, 2)).callsForATalk());
        assertTrue(prioritised(line(1, 4, SELF, 1), line(2, 3, AGREED, 2), line(3, 2, MANAGER, 3))
                .callsForATalk());
    }

    @Test
    void theNewestOfEachSideStandsBesideItAndWhatWasAgreedIsTheManagers() {
        ExplainedLevel explained =
                prioritised(line(1, 1, SELF, 2), line(2, 2, SELF, 3), line(3, 5, MANAGER, 3), line(4, 3, AGREED, 9));
        assertEquals(2, explained.selfLevel());
        assertEquals(3, explained.managerLevel());
        assertTrue(explained.isAgreed());
    }

    @Test
    void whereNothingElseMayCountTheOneRatingIsTheOnlyOne() {
        RatingLine self = line(1, 4, SELF, 5);
        RatingLine expired = until(line(2, 5, CERTIFICATE, 2), TODAY.minusDays(1));
        RatingLine slip = new RatingLine(7, line(3, 1, MANAGER, 9).fact(), null, null, null, Instant.EPOCH);
        assertTrue(prioritised(self, expired, slip, line(4, 5, PEER, 6)).isOnly());
        assertFalse(prioritised(self, line(5, 3, MANAGER, 4)).isOnly());
        assertFalse(prioritised(expired).isOnly());
    }

    @Test
    void nothingSaidIsNotAssessed() {
        ExplainedLevel explained = prioritised();
        assertFalse(explained.isAssessed());
        assertNull(explained.level());
        assertFalse(explained.isOld());
    }

    @Test
    void everyRatingSaysWhatItDoes() {
        RatingLine old = line(1, 5, SELF, 1);
        RatingLine self = line(2, 4, SELF, 5);
        RatingLine peer = line(3, 5, PEER, 6);
        RatingLine manager = line(4, 3, MANAGER, 4);
        RatingLine expired = until(line(5, 5, CERTIFICATE, 2), TODAY.minusDays(1));
        RatingLine slip = new RatingLine(7, line(6, 1, MANAGER, 9).fact(), null, null, null, Instant.EPOCH);
        ExplainedLevel explained = prioritised(old, self, peer, manager, expired, slip);
        assertEquals(COUNTS, explained.effect(manager));
        assertEquals(WEAKER_SOURCE, explained.effect(self));
        assertEquals(NOT_BY_ITSELF, explained.effect(peer));
        assertEquals(EXPIRED, explained.effect(expired));
        assertEquals(SET_ASIDE, explained.effect(slip));
    }

    @Test
    void eachRuleGivesItsOwnReason() {
        RatingLine low = line(1, 2, MANAGER, 9);
        RatingLine high = line(2, 4, SELF, 3);
        assertEquals(
                LOWER,
                ExplainedLevel.of(CountingRule.HIGHEST, Decay.NONE, List.of(low, high), NOW)
                        .effect(low));
        assertEquals(
                OLDER,
                ExplainedLevel.of(CountingRule.LATEST, Decay.NONE, List.of(low, high), NOW)
                        .effect(high));
        assertEquals(
                OLDER, prioritised(line(1, 2, SELF, 1), line(2, 3, SELF, 2)).effect(line(1, 2, SELF, 1)));
    }

    @Test
    void aCertificateCountsThroughItsLastDay() {
        RatingLine certificate = until(line(1, 4, CERTIFICATE, 1), TODAY);
        assertEquals(4, prioritised(certificate).level());
        assertNull(ExplainedLevel.of(
                        CountingRule.PRIORITISED, Decay.NONE, List.of(certificate), AsOf.today(TODAY.plusDays(1)))
                .level());
    }

    @Test
    void thePastKnowsOnlyWhatWasKnownThen() {
        RatingLine known = line(1, 2, SELF, 1);
        RatingFact late = new RatingFact(2, 5, CERTIFICATE, TODAY.minusDays(30), null, noon(TODAY));
        List<RatingLine> all = List.of(known, new RatingLine(7, late, null, null, null, null));
        ExplainedLevel then =
                ExplainedLevel.of(CountingRule.PRIORITISED, Decay.NONE, all, AsOf.on(TODAY.minusDays(1), TODAY));
        assertEquals(2, then.level());
        assertEquals(
                5,
                ExplainedLevel.of(CountingRule.PRIORITISED, Decay.NONE, all, NOW)
                        .level());
    }

    @Test
    void ageLowersNoLevel() {
        RatingFact fact = new RatingFact(1, 4, SELF, TODAY.minusMonths(13), null, noon(TODAY.minusMonths(13)));
        ExplainedLevel explained = prioritised(new RatingLine(7, fact, null, null, null, null));
        assertTrue(explained.isOld());
        assertEquals(4, explained.level());
    }

    /** With a half-life of 12 months and floor 1 a 4 is a 3 after 7 months (1 + 3·0.667) and a 2 after 14 (1 + 3·0.445). */
    @Test
    void aLevelFadesWhereThatWasDecided() {
        RatingFact fact = new RatingFact(1, 4, SELF, TODAY.minusMonths(7), null, noon(TODAY.minusMonths(7)));
        RatingLine old = new RatingLine(7, fact, null, null, null, null);
        Decay decay = new Decay(1, 12);
        ExplainedLevel explained = ExplainedLevel.of(CountingRule.PRIORITISED, decay, List.of(old), NOW);
        assertEquals(3, explained.level());
        assertTrue(explained.isFaded());
        assertEquals(4, explained.counts().level());
        assertEquals(4, explained.selfLevel());
        AsOf then = AsOf.today(explained.lowerFrom());
        assertEquals(
                2,
                ExplainedLevel.of(CountingRule.PRIORITISED, decay, List.of(old), then)
                        .level());
        assertEquals(COUNTS, explained.effect(old));
    }

    @Test
    void theHighestIsTheHighestByNow() {
        RatingLine old = line(1, 4, SELF, 1);
        RatingFact before = new RatingFact(2, 5, MANAGER, TODAY.minusYears(2), null, noon(TODAY.minusYears(2)));
        RatingLine faded = new RatingLine(7, before, null, null, null, null);
        ExplainedLevel explained = ExplainedLevel.of(CountingRule.HIGHEST, new Decay(1, 12), List.of(old, faded), NOW);
        assertEquals(4, explained.level());
        assertEquals(LOWER, explained.effect(faded));
        assertEquals(
                5,
                ExplainedLevel.of(CountingRule.HIGHEST, Decay.NONE, List.of(old, faded), NOW)
                        .level());
    }

    @Test
    void secondThoughtsOfOneDayAreOneLine() {
        ExplainedLevel explained =
                prioritised(line(1, 2, SELF, 4), line(2, 3, SELF, 4), line(3, 4, SELF, 4), line(4, 1, SELF, 3));
        assertEquals(2, explained.days().size());
        assertEquals(4, explained.days().get(0).last().level());
        assertEquals(2, explained.days().get(0).earlier());
    }

    private static ExplainedLevel prioritised(RatingLine... lines) {
        return ExplainedLevel.of(CountingRule.PRIORITISED, Decay.NONE, List.of(lines), NOW);
    }

    private static RatingLine line(long id, int level, RatingSource source, int day) {
        LocalDate on = LocalDate.of(2026, 6, day);
        return new RatingLine(7, new RatingFact(id, level, source, on, null, noon(on)), null, null, null, null);
    }

    private static RatingLine until(RatingLine line, LocalDate last) {
        RatingFact fact = line.fact();
        return new RatingLine(
                7,
                new RatingFact(fact.id(), fact.level(), fact.source(), fact.validOn(), last, fact.recordedAt()),
                null,
                null,
                null,
                null);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
