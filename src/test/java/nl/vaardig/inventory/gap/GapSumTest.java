package nl.vaardig.inventory.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;
import nl.vaardig.privacy.smallgroup.Share;
import org.junit.jupiter.api.Test;

class GapSumTest {

    @Test
    void addsUpThePersonsGaps() {
        GapSum sum = GapSum.ofPerson(List.of(new Gap(4, 3, 2, 1), new Gap(2, 5, 3, 2), new Gap(3, 2, 1, 2)));
        assertEquals(new GapSum(3, 1, 0, 1, 18 + 2, 24 + 30 + 6, 60), sum);
        assertEquals(20.0 / 60, sum.normalisedGap().getAsDouble(), 1e-15);
        assertEquals(40.0 / 60, sum.fit().getAsDouble(), 1e-15);
    }

    @Test
    void surplusOnOneSkillNeverNetsAgainstAGapOnAnother() {
        GapSum without = GapSum.ofPerson(List.of(new Gap(3, 1, 1, 1), new Gap(3, 1, 1, 3)));
        GapSum with = GapSum.ofPerson(List.of(new Gap(3, 1, 1, 1), new Gap(3, 1, 1, 8)));
        assertEquals(without, with);
        assertEquals(2, with.weightedGap());
    }

    @Test
    void unknownIsLeftOutOfTheKnownFigureAndCountedBesideIt() {
        GapSum sum = GapSum.ofPerson(List.of(new Gap(4, 1, 1, 2), new Gap(4, 1, 1, null)));
        assertEquals(1, sum.notAssessed());
        assertEquals(OptionalDouble.of(0.5), sum.normalisedGap());
        assertEquals(OptionalDouble.of(0.5), sum.fit());
        assertEquals(OptionalDouble.of(0.75), sum.pessimisticNormalisedGap());
        assertEquals(OptionalDouble.of(0.25), sum.pessimisticFit());
    }

    @Test
    void thePessimisticSumIsTheSumOfPessimisticGaps() {
        List<Gap> gaps =
                List.of(new Gap(4, 5, 3, 2), new Gap(3, 2, 2, null), new Gap(1, 4, 1, null), new Gap(2, 3, 1, 5));
        GapSum known = GapSum.ofPerson(gaps);
        GapSum pessimistic = GapSum.ofPerson(gaps.stream().map(Gap::pessimistic).toList());
        assertEquals(pessimistic.weightedGap(), known.pessimisticWeightedGap());
        assertEquals(pessimistic.normalisedGap(), known.pessimisticNormalisedGap());
        assertEquals(pessimistic.fit(), known.pessimisticFit());
        assertEquals(pessimistic.shareMeeting(), known.pessimisticShareMeeting());
    }

    @Test
    void nobodyAssessedGivesNoFigureRatherThanZero() {
        GapSum sum = GapSum.ofPerson(List.of(new Gap(4, 1, 1, null)));
        assertEquals(OptionalDouble.empty(), sum.normalisedGap());
        assertEquals(OptionalDouble.empty(), sum.fit());
        assertEquals(OptionalDouble.empty(), sum.shareMeeting().value());
        assertEquals(OptionalDouble.of(1), sum.pessimisticNormalisedGap());
        assertEquals(0, sum.peopleShort());
    }

    @Test
    void aGroupIsARatioOfSumsAndNotTheMeanOfRatios() {
        GapSum heavy = GapSum.ofPerson(List.of(new Gap(5, 5, 2, 0)));
        GapSum light = GapSum.ofPerson(List.of(new Gap(1, 1, 1, 1)));
        assertEquals(50.0 / 51, heavy.plus(light).normalisedGap().getAsDouble(), 1e-15);
    }

    @Test
    void aGroupsShareMeetingIsARatioOfSumsToo() {
        GapSum ten = GapSum.ofSums(10, 9, 0, 1, 1, 30, 30);
        GapSum two = GapSum.ofSums(2, 0, 0, 2, 4, 6, 6);
        assertEquals(new Share(9, 12), ten.plus(two).shareMeeting());
    }

    @Test
    void shareMeetingKeepsNumeratorAndDenominator() {
        GapSum sum = GapSum.ofSums(12, 6, 4, 2, 5, 20, 30);
        assertEquals(new Share(6, 8), sum.shareMeeting());
        assertEquals(new Share(6, 12), sum.pessimisticShareMeeting());
        assertEquals(8, sum.assessed());
        assertEquals(2, sum.open());
    }

    @Test
    void aSkillThatIsNotAskedForIsLeftOut() {
        assertEquals(GapSum.NONE, GapSum.of(new Gap(0, 3, 1, 4)));
        assertEquals(GapSum.NONE, GapSum.ofPerson(List.of(new Gap(0, 3, 1, null))));
        assertEquals(OptionalDouble.empty(), GapSum.NONE.pessimisticNormalisedGap());
    }

    @Test
    void aPersonWithManyOpenGapsIsOnePersonShort() {
        GapSum one = GapSum.ofPerson(List.of(new Gap(2, 1, 1, 1), new Gap(2, 1, 1, 0), new Gap(2, 1, 1, 1)));
        GapSum other = GapSum.ofPerson(List.of(new Gap(2, 1, 1, 1)));
        assertEquals(1, one.peopleShort());
        assertEquals(2, one.plus(other).peopleShort());
    }

    @Test
    void addingNothingChangesNothing() {
        GapSum sum = GapSum.ofSums(12, 6, 4, 2, 5, 20, 30);
        assertEquals(sum, sum.plus(GapSum.NONE));
        assertEquals(sum, GapSum.NONE.plus(sum));
    }

    @Test
    void refusesSumsThatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> GapSum.ofSums(1, 2, 0, 0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> GapSum.ofSums(2, 1, 2, 0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> GapSum.ofSums(2, 1, 0, 2, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> GapSum.ofSums(2, 1, 0, 1, 7, 6, 6));
        assertThrows(IllegalArgumentException.class, () -> GapSum.ofSums(2, 1, 0, 1, 1, 7, 6));
        assertThrows(IllegalArgumentException.class, () -> GapSum.ofSums(-1, 0, 0, 0, 0, 0, 0));
    }
}
