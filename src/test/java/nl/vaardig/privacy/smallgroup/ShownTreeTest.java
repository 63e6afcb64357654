package nl.vaardig.privacy.smallgroup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which groups of a tree are shown: none of a few can be found from them, and no other choice tells more. */
class ShownTreeTest {

    private static final int SMALLEST = 5;
    private static final SmallGroups FIVE = new SmallGroups(SMALLEST);

    /** A tree as the test knows it: which leaves are in each node. */
    private static final class Tree {
        final List<Long> leaves = new ArrayList<>();
        final List<Set<Integer>> nodes = new ArrayList<>();
        List<Branch<Integer>> tops;

        long people(Set<Integer> group) {
            return group.stream().mapToLong(leaves::get).sum();
        }

        Set<Integer> whole() {
            Set<Integer> all = new HashSet<>();
            for (int i = 0; i < leaves.size(); i++) all.add(i);
            return all;
        }

        boolean isLeaf(int node) {
            return nodes.get(node).size() == 1
                    && nodes.stream().filter(nodes.get(node)::containsAll).count() == 1;
        }

        /** A group with groups of these people below it. */
        Branch<Integer> of(long... people) {
            List<Branch<Integer>> below = new ArrayList<>();
            for (long one : people) below.add(leaf(one));
            return over(below);
        }

        Branch<Integer> leaf(long people) {
            leaves.add(people);
            nodes.add(Set.of(leaves.size() - 1));
            return Branch.leaf(nodes.size() - 1, people);
        }

        Branch<Integer> over(List<Branch<Integer>> below) {
            Set<Integer> within = new HashSet<>();
            below.forEach(branch -> within.addAll(nodes.get(branch.key())));
            nodes.add(within);
            return new Branch<>(nodes.size() - 1, people(within), 0, below);
        }
    }

    @Test
    void aLargeGroupIsShownRatherThanTheTotalAboveIt() {
        Tree tree = new Tree();
        tree.tops = List.of(tree.of(5, 2, 1), tree.leaf(30), tree.of(6, 3));
        assertEquals(Set.of(0, 4, 5), FIVE.shownOf(tree.tops), "5, 30 and 6, and no total of 8 or 9");
    }

    @Test
    void aLargeTotalIsKeptAndASmallPartMoreIsHidden() {
        Tree tree = new Tree();
        tree.tops = List.of(tree.of(60, 40, 8, 3), tree.leaf(30));
        assertEquals(Set.of(0, 1, 4, 5), FIVE.shownOf(tree.tops));
    }

    @Test
    void nothingIsShownOfAWholeThatIsTooSmall() {
        Tree tree = new Tree();
        tree.tops = List.of(tree.of(2, 1), tree.leaf(1));
        assertEquals(Set.of(), FIVE.shownOf(tree.tops));
    }

    @Test
    void whoIsInTwoGroupsHidesNobodyInEither() {
        Branch<String> both = new Branch<>("both", 6, 0, List.of());
        Branch<String> few = new Branch<>("few", 3, 3, List.of());
        Branch<String> many = new Branch<>("many", 20, 20, List.of());
        assertEquals(Set.of("both"), FIVE.shownOf(List.of(both, few, many)), "20 people are the cover of the three");
    }

    @Test
    void noGroupOfAFewCanBeFound() {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            Tree tree = random(random, 5, 20);
            assertNothingOfAFewIsFixed(tree, FIVE.shownOf(tree.tops));
        }
    }

    @Test
    void noSafeChoiceTellsMore() {
        Random random = new Random(11);
        for (int round = 0; round < 1_500; round++) {
            Tree tree = random(random, 7, 60);
            Set<Integer> shown = FIVE.shownOf(tree.tops);
            assertTrue(isSafe(tree, shown) || shown.isEmpty(), () -> shown + " of " + tree.leaves + tree.nodes);
            assertEquals(mostThatCanBeTold(tree), worth(tree, shown), () -> shown + " of " + tree.leaves + tree.nodes);
        }
    }

    @Test
    void decidesOverAThousandDepartmentsAtOnce() {
        Tree tree = new Tree();
        Random random = new Random(3);
        List<Branch<Integer>> tops = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            tops.add(tree.of(random.longs(10, 0, 80).toArray()));
        }
        assertTimeout(Duration.ofSeconds(5), () -> new SmallGroups(50).shownOf(tops));
    }

    /** Every way in which the people can be spread that gives the shown numbers and the whole. */
    private static void assertNothingOfAFewIsFixed(Tree tree, Set<Integer> shown) {
        int groups = 1 << tree.leaves.size();
        long[] least = new long[groups];
        long[] most = new long[groups];
        Arrays.fill(least, Long.MAX_VALUE);
        spread(tree, shown, new long[tree.leaves.size()], 0, tree.people(tree.whole()), least, most);
        for (int group = 1; group < groups; group++) {
            long people = sum(tree.leaves.stream().mapToLong(Long::longValue).toArray(), group);
            boolean few = people > 0 && people < SMALLEST && tree.people(tree.whole()) >= SMALLEST;
            if (few && least[group] == most[group]) throw new AssertionError(shown + " of " + tree.leaves + tree.nodes);
        }
    }

    private static void spread(
            Tree tree, Set<Integer> shown, long[] people, int leaf, long left, long[] least, long[] most) {
        if (leaf == people.length - 1) {
            people[leaf] = left;
            if (shown.stream().allMatch(node -> fits(tree, tree.nodes.get(node), people))) note(people, least, most);
            return;
        }
        for (long here = 0; here <= left; here++) {
            people[leaf] = here;
            spread(tree, shown, people, leaf + 1, left - here, least, most);
        }
    }

    private static boolean fits(Tree tree, Set<Integer> node, long[] people) {
        return node.stream().mapToLong(leaf -> people[leaf]).sum() == tree.people(node);
    }

    private static void note(long[] people, long[] least, long[] most) {
        for (int group = 1; group < least.length; group++) {
            long sum = sum(people, group);
            least[group] = Math.min(least[group], sum);
            most[group] = Math.max(most[group], sum);
        }
    }

    private static long sum(long[] people, int group) {
        long sum = 0;
        for (int leaf = 0; leaf < people.length; leaf++) {
            if ((group >> leaf & 1) == 1) sum += people[leaf];
        }
        return sum;
    }

    private static long mostThatCanBeTold(Tree tree) {
        long most = 0;
        for (int choice = 0; choice < 1 << tree.nodes.size(); choice++) {
            Set<Integer> shown = new HashSet<>();
            for (int node = 0; node < tree.nodes.size(); node++) {
                if ((choice >> node & 1) == 1) shown.add(node);
            }
            if (isSafe(tree, shown)) most = Math.max(most, worth(tree, shown));
        }
        return most;
    }

    private static boolean isSafe(Tree tree, Set<Integer> shown) {
        List<Set<Integer>> sums = new ArrayList<>(List.of(tree.whole()));
        shown.forEach(node -> sums.add(tree.nodes.get(node)));
        return shown.stream().allMatch(node -> tree.people(tree.nodes.get(node)) >= SMALLEST)
                && sums.stream().allMatch(group -> isSafe(tree, group, shown));
    }

    private static boolean isSafe(Tree tree, Set<Integer> group, Set<Integer> shown) {
        Set<Integer> left = new HashSet<>(group);
        for (int node : shown) {
            Set<Integer> other = tree.nodes.get(node);
            boolean below = group.containsAll(other) && !other.equals(group);
            if (below) left.removeAll(other);
        }
        boolean most = left.stream().map(tree.leaves::get).allMatch(people -> people == 0 || people == SMALLEST - 1);
        return tree.people(left) == 0 || tree.people(left) >= SMALLEST && !most;
    }

    private static long worth(Tree tree, Set<Integer> shown) {
        return shown.stream()
                .mapToLong(node -> tree.people(tree.nodes.get(node)) * (tree.isLeaf(node) ? 2 : 1))
                .sum();
    }

    /** A few groups, some of them over others; nowhere a group over one other only, which would be the same people. */
    private static Tree random(Random random, int leaves, int people) {
        Tree tree = new Tree();
        List<Branch<Integer>> open = new ArrayList<>();
        long left = people;
        int number = 2 + random.nextInt(leaves - 1);
        for (int i = 0; i < number; i++) {
            long here = Math.min(left, random.nextInt(10));
            left -= here;
            open.add(tree.leaf(here));
        }
        while (open.size() > 2 && random.nextInt(4) > 0) {
            List<Branch<Integer>> below =
                    new ArrayList<>(open.subList(0, 2 + random.nextInt(Math.min(2, open.size() - 2))));
            open.removeAll(below);
            open.add(random.nextInt(open.size() + 1), tree.over(below));
        }
        tree.tops = open;
        return tree;
    }
}
