package nl.vaardig.talent.told;

import static nl.vaardig.organisation.employee.EndReason.FIXED_TERM_ENDED;
import static nl.vaardig.organisation.employee.EndReason.RESIGNED;
import static nl.vaardig.organisation.employee.EndReason.RETIRED;
import static nl.vaardig.talent.flow.Work.BOARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.vaardig.organisation.employee.EndReason;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.talent.workforce.Flows;
import nl.vaardig.talent.workforce.Period;
import org.junit.jupiter.api.Test;

/** Reasons for leaving of digital talent and of the others, to a reader who may not see the people. */
class ToldReasonsTest {

    private static final SmallGroups FIVE = new SmallGroups(5);
    private static final List<EndReason> SOME = List.of(RESIGNED, RETIRED, FIXED_TERM_ENDED);

    @Test
    void areToldOfBothWhereEnoughPeopleOfBothHadThem() {
        Flows talent = left(8, 3, 3);
        Flows others = left(40, 20, 4);
        assertEquals(Set.of(RESIGNED), ToldReasons.of(talent, others, FIVE));
        ShownFlows shown = new ShownFlows(talent, others, true, BOARD, true);
        assertEquals(
                Optional.of(8L),
                shown.reasons().rows().get(RESIGNED.ordinal()).figure().value());
        assertTrue(shown.reasons().rows().get(RETIRED.ordinal()).figure().isHidden());
        assertEquals(Optional.of(6L), shown.reasons().remainder().value());
        assertTrue(shown.voluntaryTurnover().isVisible());
    }

    @Test
    void areNotToldWhereTheOtherReasonsWouldFollow() {
        assertEquals(Set.of(), ToldReasons.of(left(8, 3, 0), left(40, 20, 9), FIVE), "11 minus 8 are three");
    }

    @Test
    void areNotToldOfAGroupThatCutsAcrossOthersOrOfAPart() {
        Flows talent = left(8, 3, 3);
        for (ShownFlows shown : List.of(
                new ShownFlows(talent, left(40, 20, 4), false, BOARD, true),
                new ShownFlows(talent, left(40, 20, 4), true, BOARD, false))) {
            assertTrue(
                    shown.reasons().rows().stream().allMatch(row -> row.figure().isHidden()));
        }
    }

    /** Every way in which those who left can have left that gives the told numbers of the two and of both together. */
    @Test
    void noneOfAFewCanBeFound() {
        Random random = new Random(5);
        int told = 0;
        for (int round = 0; round < 30; round++) {
            int[] talent = random.ints(3, 0, 13).toArray();
            int[] others = random.ints(3, 0, 13).toArray();
            if (Arrays.stream(talent).sum() < 5 || Arrays.stream(others).sum() < 5) continue;
            Flows one = left(talent);
            Flows other = left(others);
            told += ToldReasons.of(one, other, FIVE).size();
            attack(one, other, talent, others);
        }
        assertTrue(told > 5, "something was told");
    }

    private static void attack(Flows one, Flows other, int[] talent, int[] others) {
        Set<EndReason> both = ToldReasons.of(one, other, FIVE);
        Flows all = left(talent[0] + others[0], talent[1] + others[1], talent[2] + others[2]);
        List<Optional<Long>> whole = told(new ShownFlows(all, null, true, BOARD, true));
        int[] cells = {talent[0], talent[1], talent[2], others[0], others[1], others[2]};
        int[] least = new int[64];
        int[] most = new int[64];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int[] first : spreads(Arrays.stream(talent).sum())) {
            for (int[] second : spreads(Arrays.stream(others).sum())) {
                int[] guess = {first[0], first[1], first[2], second[0], second[1], second[2]};
                if (fits(guess, cells, both, whole)) note(guess, least, most);
            }
        }
        for (int group = 1; group < 64; group++) {
            int people = sum(cells, group);
            assertFalse(
                    people > 0 && people < 5 && least[group] == most[group],
                    () -> Arrays.toString(cells) + " with " + both);
        }
    }

    private static List<Optional<Long>> told(ShownFlows shown) {
        return SOME.stream()
                .map(reason ->
                        shown.reasons().rows().get(reason.ordinal()).figure().value())
                .toList();
    }

    private static boolean fits(int[] guess, int[] cells, Set<EndReason> both, List<Optional<Long>> whole) {
        for (int i = 0; i < 3; i++) {
            if (both.contains(SOME.get(i)) && guess[i] != cells[i]) return false;
            if (whole.get(i).isPresent()
                    && guess[i] + guess[i + 3] != whole.get(i).get()) return false;
        }
        return true;
    }

    private static List<int[]> spreads(int people) {
        List<int[]> all = new ArrayList<>();
        for (int first = 0; first <= people; first++) {
            for (int second = 0; first + second <= people; second++) {
                all.add(new int[] {first, second, people - first - second});
            }
        }
        return all;
    }

    private static void note(int[] guess, int[] least, int[] most) {
        for (int group = 1; group < 64; group++) {
            least[group] = Math.min(least[group], sum(guess, group));
            most[group] = Math.max(most[group], sum(guess, group));
        }
    }

    private static int sum(int[] cells, int group) {
        int sum = 0;
        for (int i = 0; i < cells.length; i++) {
            if ((group >> i & 1) == 1) sum += cells[i];
        }
        return sum;
    }

    private static Flows left(int... byReason) {
        return new Flows(
                Period.ofYear(2025),
                100,
                100,
                0,
                0,
                0,
                0,
                Map.of(RESIGNED, (long) byReason[0], RETIRED, (long) byReason[1], FIXED_TERM_ENDED, (long) byReason[2]),
                0,
                90,
                0,
                0);
    }
}
