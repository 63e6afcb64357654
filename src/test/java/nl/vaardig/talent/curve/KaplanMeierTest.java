package nl.vaardig.talent.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import nl.vaardig.talent.curve.KaplanMeier.Step;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {

    private static final List<Spell> LATE = List.of(
            new Spell(0, 3, true),
            new Spell(2, 5, true),
            new Spell(1, 8, true),
            new Spell(4, 9, false),
            new Spell(3, 12, true));

    @Test
    void givesFreireichsSurvival() {
        KaplanMeier curve = KaplanMeier.of(Freireich.TREATED);
        assertEquals(0.8571, curve.at(6).getAsDouble(), 5e-5);
        assertEquals(0.7529, curve.at(10).getAsDouble(), 5e-5);
        assertEquals(0.4482, curve.at(23).getAsDouble(), 5e-5);
    }

    @Test
    void givesFreireichsMedians() {
        assertEquals(OptionalDouble.of(23), KaplanMeier.of(Freireich.TREATED).median());
        assertEquals(OptionalDouble.of(8), KaplanMeier.of(Freireich.PLACEBO).median());
    }

    @Test
    void countsThoseCensoredAtATimeAsStillAtRiskThen() {
        Step first = KaplanMeier.of(Freireich.TREATED).steps().get(0);
        assertEquals(new Step(6, 21, 17, 3, 1, 18.0 / 21, 3 / (21.0 * 18)), first);
    }

    @Test
    void givesGreenwoodsVariance() {
        Step six = step(KaplanMeier.of(Freireich.TREATED), 6);
        assertEquals(Math.pow(0.0763604, 2), six.variance().getAsDouble(), 1e-7);
    }

    @Test
    void givesTheLogLogIntervalOfAReferenceProgram() {
        KaplanMeier curve = KaplanMeier.of(Freireich.TREATED);
        assertEquals(0.6197179552659838, step(curve, 6).lower().getAsDouble(), 1e-12);
        assertEquals(0.951551747646997, step(curve, 6).upper().getAsDouble(), 1e-12);
        assertEquals(0.18805200595923235, step(curve, 23).lower().getAsDouble(), 1e-12);
        assertEquals(0.6801426284952414, step(curve, 35).upper().getAsDouble(), 1e-12);
    }

    @Test
    void givesNoIntervalWhereSurvivalIsOneOrZero() {
        List<Step> steps = KaplanMeier.of(List.of(new Spell(0, 1, false), Spell.endedAt(2)))
                .steps();
        assertEquals(OptionalDouble.empty(), steps.get(0).lower());
        assertEquals(OptionalDouble.empty(), steps.get(0).upper());
        assertEquals(OptionalDouble.of(0), steps.get(0).variance());
        assertEquals(OptionalDouble.empty(), steps.get(1).lower());
        assertEquals(OptionalDouble.empty(), steps.get(1).variance());
    }

    @Test
    void countsLateEntrantsOnlyFromTheirEntry() {
        KaplanMeier curve = KaplanMeier.of(LATE);
        assertEquals(
                List.of(3, 4, 3, 2, 1), curve.steps().stream().map(Step::atRisk).toList());
        assertEquals(2.0 / 3, curve.at(3).getAsDouble(), 1e-15);
        assertEquals(0.5, curve.at(5).getAsDouble(), 1e-15);
        assertEquals(1.0 / 3, curve.at(8).getAsDouble(), 1e-15);
    }

    @Test
    void isTooHighWhenLeftTruncationIsForgotten() {
        List<Spell> forgotten = LATE.stream()
                .map(spell -> new Spell(0, spell.exit(), spell.event()))
                .toList();
        assertTrue(KaplanMeier.of(forgotten).at(5).getAsDouble()
                > KaplanMeier.of(LATE).at(5).getAsDouble());
    }

    @Test
    void theMedianIsTheMidpointWhereSurvivalIsExactlyOneHalf() {
        assertEquals(OptionalDouble.of(6.5), KaplanMeier.of(LATE).median());
        assertEquals(
                OptionalDouble.of(2.5),
                KaplanMeier.of(Freireich.spells(new int[] {1, 2, 3, 4}, new int[0]))
                        .median());
    }

    @Test
    void theMidpointLooksPastCensoringToTheNextDrop() {
        List<Spell> spells = Freireich.spells(new int[] {1, 2, 6}, new int[] {4});
        assertEquals(OptionalDouble.of(4), KaplanMeier.of(spells).median());
    }

    @Test
    void roundingDoesNotHideAnExactHalf() {
        for (int size = 2; size <= 400; size += 2) {
            List<Spell> spells = new ArrayList<>();
            for (int i = 1; i <= size; i++) {
                spells.add(Spell.endedAt(i));
            }
            assertEquals(size / 2.0 + 0.5, KaplanMeier.of(spells).median().getAsDouble(), 0);
        }
    }

    @Test
    void withoutALaterDropTheMedianIsWhereOneHalfWasReached() {
        assertEquals(
                OptionalDouble.of(1),
                KaplanMeier.of(List.of(Spell.endedAt(1), new Spell(0, 5, false)))
                        .median());
    }

    @Test
    void hasNoMedianWhenMoreThanHalfStay() {
        assertEquals(
                OptionalDouble.empty(),
                KaplanMeier.of(Freireich.spells(new int[] {1}, new int[] {2, 2}))
                        .median());
    }

    @Test
    void isOneBeforeTheFirstStepAndSilentAfterTheLast() {
        KaplanMeier curve = KaplanMeier.of(Freireich.TREATED);
        assertEquals(OptionalDouble.of(1), curve.at(0));
        assertEquals(OptionalDouble.of(1), curve.at(5.999));
        assertTrue(curve.at(35).isPresent());
        assertEquals(OptionalDouble.empty(), curve.at(36));
        assertThrows(IllegalArgumentException.class, () -> curve.at(-1));
    }

    @Test
    void staysZeroOnceEverybodyLeft() {
        assertEquals(OptionalDouble.of(0), KaplanMeier.of(Freireich.PLACEBO).at(99));
    }

    @Test
    void saysNothingAboutNobody() {
        KaplanMeier nobody = KaplanMeier.of(List.of());
        assertEquals(List.of(), nobody.steps());
        assertEquals(OptionalDouble.empty(), nobody.at(0));
        assertEquals(OptionalDouble.empty(), nobody.median());
    }

    @Test
    void hidesTheTailWhereFewerAreAtRiskThanTheSmallestGroup() {
        KaplanMeier visible = KaplanMeier.of(Freireich.TREATED).visible(6);
        assertTrue(visible.isCut());
        assertEquals(OptionalDouble.of(23), visible.median());
        assertEquals(OptionalDouble.empty(), visible.at(25));
        assertTrue(visible.steps().stream().allMatch(step -> step.atRisk() >= 6));
        assertThrows(IllegalArgumentException.class, () -> KaplanMeier.of(Freireich.TREATED)
                .visible(4));
    }

    @Test
    void hidesNothingOfALargeGroup() {
        KaplanMeier large = KaplanMeier.of(Freireich.spells(new int[] {1}, new int[] {9, 9, 9, 9, 9, 9}));
        assertFalse(large.visible(5).isCut());
        assertEquals(large.steps(), large.visible(5).steps());
    }

    @Test
    void doesNotShowWhatFollowsASmallRiskSetEvenWhenLateEntrantsMakeItGrow() {
        List<Spell> spells = new ArrayList<>(List.of(Spell.endedAt(1), Spell.endedAt(9)));
        Stream.generate(() -> new Spell(2, 8, true)).limit(20).forEach(spells::add);
        assertEquals(List.of(), KaplanMeier.of(spells).visible(5).steps());
    }

    @Test
    void doesNotGuessAMedianWhoseMidpointIsHidden() {
        KaplanMeier curve = KaplanMeier.of(Freireich.spells(new int[] {1, 1, 1, 1, 3, 7}, new int[] {2, 2}));
        assertEquals(OptionalDouble.of(2), curve.median());
        assertEquals(OptionalDouble.of(0.5), curve.visible(5).at(1));
        assertEquals(OptionalDouble.empty(), curve.visible(5).median());
    }

    @Test
    void agreesWithCountingTheRiskSetAfreshAtEveryTime() {
        Random random = new Random(42);
        for (int round = 0; round < 50; round++) {
            List<Spell> spells = randomSpells(random, 200, 30);
            Collections.shuffle(spells, random);
            double survival = 1;
            for (Step step : KaplanMeier.of(spells).steps()) {
                long n = spells.stream()
                        .filter(s -> s.entry() < step.time() && step.time() <= s.exit())
                        .count();
                long d = spells.stream()
                        .filter(s -> s.event() && s.exit() == step.time())
                        .count();
                survival *= 1 - (double) d / n;
                assertEquals(n, step.atRisk());
                assertEquals(d, step.events());
                assertEquals(survival, step.survival(), 1e-12);
            }
        }
    }

    @Test
    void doesTheWholeNationInSeconds() {
        List<Spell> spells = randomSpells(new Random(1), 200_000, 15_000);
        KaplanMeier curve = assertTimeout(Duration.ofSeconds(5), () -> KaplanMeier.of(spells));
        assertTrue(curve.median().isPresent());
    }

    @Test
    void aSpellHasLengthAndStartsAtZeroOrLater() {
        assertThrows(IllegalArgumentException.class, () -> new Spell(2, 2, true));
        assertThrows(IllegalArgumentException.class, () -> new Spell(3, 2, true));
        assertThrows(IllegalArgumentException.class, () -> new Spell(-1, 2, true));
        assertThrows(IllegalArgumentException.class, () -> new Spell(0, Double.NaN, true));
        assertThrows(IllegalArgumentException.class, () -> new Spell(0, Double.POSITIVE_INFINITY, true));
    }

    private static Step step(KaplanMeier curve, double time) {
        return curve.steps().stream()
                .filter(step -> step.time() == time)
                .findFirst()
                .orElseThrow();
    }

    private static List<Spell> randomSpells(Random random, int size, int times) {
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int entry = random.nextInt(times);
            spells.add(new Spell(entry, entry + 1 + random.nextInt(times), random.nextInt(3) > 0));
        }
        return spells;
    }
}
