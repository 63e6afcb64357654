package nl.vaardig.privacy.smallgroup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.vaardig.privacy.smallgroup.Breakdown.Child;
import nl.vaardig.privacy.smallgroup.Breakdown.Row;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    private final SmallGroups five = new SmallGroups(5);

    @Test
    void hidesAFigureAboutFewerThanFivePeople() {
        assertTrue(five.figure(4, "x").isHidden());
        assertTrue(five.figure(0, "x").isHidden());
        assertTrue(five.figure(5, "x").isVisible());
        assertEquals(Optional.of("x"), five.figure(5, "x").value());
    }

    @Test
    void canBeSetHigherAndNeverLowerThanFive() {
        assertTrue(new SmallGroups(10).figure(9, "x").isHidden());
        assertThrows(IllegalArgumentException.class, () -> new SmallGroups(4));
    }

    @Test
    void aHiddenFigureCarriesNothingAndStaysHidden() {
        Figure<Integer> hidden = five.figure(3, 42);
        assertEquals(Optional.empty(), hidden.value());
        assertTrue(hidden.map(value -> value + 1).isHidden());
        assertFalse(hidden.toString().contains("42"));
        assertEquals(Optional.of(43), five.figure(6, 42).map(value -> value + 1).value());
    }

    @Test
    void groupsThatSharePeopleAreNotAddedUpToEnough() {
        List<Child<String, Long>> twice = List.of(new Child<>("0", 3, 3L), new Child<>("1", 3, 3L));
        assertTrue(five.overlapping(twice, 3, Long::sum).total().isHidden(), "the same three in both");
        assertTrue(five.overlapping(twice, 6, Long::sum).total().isVisible(), "six different people");
        List<Child<String, Long>> more = List.of(
                new Child<>("0", 3, 3L), new Child<>("1", 3, 3L), new Child<>("2", 8, 8L), new Child<>("3", 9, 9L));
        Breakdown<String, Long> breakdown = five.overlapping(more, 11, Long::sum);
        assertEquals(Set.of("0", "1", "2"), breakdown.hidden(), "total minus visible would speak of three people");
        assertTrue(breakdown.total().isVisible());
    }

    @Test
    void showsEveryChildWhenNoneIsSmall() {
        Breakdown<String, Long> breakdown = breakdown(8, 5, 30);
        assertEquals(Set.of(), breakdown.hidden());
        assertTrue(breakdown.remainder().isHidden());
        assertEquals(Optional.of(43L), breakdown.total().value());
    }

    @Test
    void hidesTheNextSmallestTooWhenTotalMinusVisibleWouldGiveTheSmallOneAway() {
        Breakdown<String, Long> breakdown = breakdown(30, 3, 12, 8);
        assertEquals(Set.of("1", "3"), breakdown.hidden());
        assertEquals(Optional.of(11L), breakdown.remainder().value());
        assertEquals(Optional.of(53L), breakdown.total().value());
    }

    @Test
    void rollsSmallChildrenUpWhenTogetherTheyReachTheSmallestGroup() {
        Breakdown<String, Long> breakdown = breakdown(30, 3, 2, 8);
        assertEquals(Set.of("1", "2"), breakdown.hidden());
        assertEquals(Optional.of(5L), breakdown.remainder().value());
    }

    @Test
    void twoSmallChildrenThatAreTogetherStillSmallTakeAThirdAlong() {
        Breakdown<String, Long> breakdown = breakdown(30, 1, 3, 8);
        assertEquals(Set.of("1", "2", "3"), breakdown.hidden());
        assertEquals(Optional.of(12L), breakdown.remainder().value());
    }

    @Test
    void amongEqualsTheFirstGivenIsHidden() {
        assertEquals(Set.of("0", "2"), breakdown(8, 8, 2).hidden());
    }

    @Test
    void hidesTheTotalWhenAllTogetherAreTooFew() {
        Breakdown<String, Long> breakdown = breakdown(1, 3);
        assertEquals(Set.of("0", "1"), breakdown.hidden());
        assertTrue(breakdown.remainder().isHidden());
        assertTrue(breakdown.total().isHidden());
    }

    @Test
    void aChildWithNobodyIsHiddenAndNeedsNoCover() {
        Breakdown<String, Long> breakdown = breakdown(30, 0, 8);
        assertEquals(Set.of("1"), breakdown.hidden());
        assertTrue(breakdown.remainder().isHidden());
        assertTrue(breakdown.total().isVisible());
    }

    @Test
    void anEmptyChildIsNoCoverForASmallOne() {
        assertEquals(Set.of("1", "2", "3"), breakdown(30, 0, 4, 8).hidden());
    }

    @Test
    void nothingToBreakDownShowsNothing() {
        Breakdown<String, Long> breakdown = breakdown();
        assertEquals(List.of(), breakdown.rows());
        assertTrue(breakdown.total().isHidden());
    }

    @Test
    void rowsKeepTheOrderGiven() {
        List<String> keys = breakdown(3, 30, 2, 9).rows().stream().map(Row::key).toList();
        assertEquals(List.of("0", "1", "2", "3"), keys);
    }

    @Test
    void showsALargeChildRatherThanTheTotalWhereThatTellsMore() {
        Breakdown<String, Long> breakdown = breakdown(5, 2, 1);
        assertEquals(Set.of("1", "2"), breakdown.hidden());
        assertTrue(breakdown.total().isHidden(), "else 8 minus 5 would speak of three people");
        assertTrue(breakdown.remainder().isHidden());
        assertTrue(breakdown(30, 3, 12, 8).total().isVisible(), "a total of 53 is worth more than one part of 8");
    }

    @Test
    void keepsATotalThatIsToldAnyway() {
        Breakdown<String, Long> parts = five.partsOf(
                List.of(new Child<>("0", 5, 5L), new Child<>("1", 2, 2L), new Child<>("2", 1, 1L)), Long::sum);
        assertEquals(Set.of("0", "1", "2"), parts.hidden());
        assertEquals(Optional.of(8L), parts.total().value());
    }

    @Test
    void aSumThatIsTheMostHiddenPartsCanBeTellsEachOfThem() {
        assertFalse(five.mayBeToldTogether(List.of(4L, 4L)), "8 of two that are too small are 4 and 4");
        assertTrue(five.mayBeToldTogether(List.of(4L, 3L)));
        assertTrue(five.mayBeToldTogether(List.of(4L, 4L, 6L)));
        assertTrue(five.mayBeToldTogether(List.of(0L, 0L)));
        assertEquals(Set.of("1", "2", "3"), breakdown(60, 4, 4, 8).hidden());
    }

    @Test
    void totalMinusVisibleNeverSpeaksOfAFewPeople() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            long[] people = random.longs(1 + random.nextInt(8), 0, 14).toArray();
            Breakdown<String, Long> breakdown = breakdown(people);
            if (breakdown.total().isVisible()) {
                long visible = breakdown.rows().stream()
                        .flatMap(row -> row.figure().value().stream())
                        .mapToLong(Long::longValue)
                        .sum();
                long bySubtraction = breakdown.total().value().orElseThrow() - visible;
                assertTrue(bySubtraction == 0 || bySubtraction >= 5, () -> "found " + bySubtraction);
            }
            breakdown.rows().forEach(row -> row.figure().value().ifPresent(shown -> assertTrue(shown >= 5)));
        }
    }

    @Test
    void noneAndAllOfASensitiveQuestionAreHidden() {
        assertTrue(five.sensitiveShare(new Share(0, 20)).isHidden());
        assertTrue(five.sensitiveShare(new Share(20, 20)).isHidden());
        assertTrue(five.sensitiveShare(new Share(1, 4)).isHidden());
        assertTrue(five.sensitiveShare(new Share(7, 20)).isVisible());
        assertTrue(five.figure(20, new Share(0, 20)).isVisible());
    }

    @Test
    void aSensitiveChildAtZeroPercentCannotBeFoundByTakingTheOthersFromTheTotal() {
        Breakdown<String, Share> breakdown = sensitive(new Share(0, 20), new Share(6, 12), new Share(9, 40));
        assertEquals(Set.of("0", "1"), breakdown.hidden());
        assertEquals(Optional.of(new Share(6, 32)), breakdown.remainder().value());
        assertEquals(Optional.of(new Share(15, 72)), breakdown.total().value());
    }

    @Test
    void aSensitiveTotalAtOneHundredPercentIsHiddenWithAllItsChildren() {
        Breakdown<String, Share> breakdown = sensitive(new Share(20, 20), new Share(12, 12));
        assertEquals(Set.of("0", "1"), breakdown.hidden());
        assertTrue(breakdown.remainder().isHidden());
        assertTrue(breakdown.total().isHidden());
    }

    @Test
    void noSubtractionFromASensitiveTotalGivesNoneOrAll() {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            Share[] shares = new Share[1 + random.nextInt(6)];
            for (int i = 0; i < shares.length; i++) {
                int people = random.nextInt(12);
                shares[i] = new Share(random.nextInt(people + 1), people);
            }
            Breakdown<String, Share> breakdown = sensitive(shares);
            breakdown.total().value().ifPresent(total -> assertRestTellsOfNobody(breakdown, total));
        }
    }

    @Test
    void twoFiltersOrRoundsThatDifferInAFewPeopleMayNotStandBesideEachOther() {
        assertTrue(five.mayStandBeside(0, 0));
        assertFalse(five.mayStandBeside(1, 0));
        assertFalse(five.mayStandBeside(2, 2));
        assertTrue(five.mayStandBeside(0, 5));
    }

    @Test
    void refusesANegativeNumberOfPeople() {
        assertThrows(IllegalArgumentException.class, () -> new Child<>("a", -1, 1L));
    }

    @Test
    void whoComesLaterShowsWithAWholeGroup() {
        List<Integer> people = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertEquals(List.of(), five.wholeGroups(people.subList(0, 4)));
        assertEquals(people.subList(0, 5), five.wholeGroups(people.subList(0, 9)));
        assertEquals(people.subList(0, 10), five.wholeGroups(people));
    }

    private static void assertRestTellsOfNobody(Breakdown<String, Share> breakdown, Share total) {
        Share visible = breakdown.rows().stream()
                .flatMap(row -> row.figure().value().stream())
                .reduce(new Share(0, 0), Share::plus);
        Share rest = new Share(total.numerator() - visible.numerator(), total.denominator() - visible.denominator());
        assertTrue(rest.denominator() == 0 || rest.denominator() >= 5 && !rest.isNoneOrAll(), rest::toString);
    }

    private Breakdown<String, Long> breakdown(long... people) {
        List<Child<String, Long>> children = new ArrayList<>();
        for (long count : people) {
            children.add(new Child<>(String.valueOf(children.size()), count, count));
        }
        return five.breakdown(children, Long::sum);
    }

    private Breakdown<String, Share> sensitive(Share... shares) {
        List<Child<String, Share>> children = new ArrayList<>();
        for (Share share : shares) {
            children.add(new Child<>(String.valueOf(children.size()), (long) share.denominator(), share));
        }
        return five.sensitiveBreakdown(children);
    }
}
