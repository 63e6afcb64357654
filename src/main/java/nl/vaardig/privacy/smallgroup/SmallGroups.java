package nl.vaardig.privacy.smallgroup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import nl.vaardig.organisation.municipality.Setting;
import nl.vaardig.privacy.smallgroup.Breakdown.Child;
import nl.vaardig.privacy.smallgroup.Breakdown.Row;

/**
 * What may be shown of groups to those who may not see the individuals (rules.md, Small groups).
 *
 * @param smallest the fewest people a figure may be about, 5 or more
 */
public record SmallGroups(int smallest) {

    /** Figures about fewer people than this are never shown, whatever a municipality would like. */
    public static final int FLOOR = 5;

    /** The largest group that may be asked to stay hidden: more would hide nearly everything. */
    private static final int LARGEST = 50;

    /** The smallest group that a municipality shows. */
    public static final Setting<Integer> SMALLEST =
            Setting.number("smallestGroup", FLOOR, FLOOR, LARGEST, "rule.municipality.smallestGroup");

    /** What a person in a part counts, against once in a total: parts tell more than their total. */
    static final int PARTS_COUNT = 2;

    /** @throws IllegalArgumentException below {@link #FLOOR} */
    public SmallGroups {
        if (smallest < FLOOR) {
            throw new IllegalArgumentException("The smallest group is " + FLOOR + " or more: " + smallest);
        }
    }

    /** True for 0 too: telling 'nobody' apart from 'a few' helps to work out the few. */
    public boolean isTooSmall(long people) {
        return people < smallest;
    }

    /**
     * Of people who come one after another those who fill groups of the smallest size: what is told later is then about a
     * whole group more, and the difference never about a few.
     *
     * @param inOrder the first to come first
     */
    public <T> List<T> wholeGroups(List<T> inOrder) {
        return inOrder.subList(0, inOrder.size() - inOrder.size() % smallest);
    }

    /** The value when it is about enough people, hidden otherwise. */
    public <T> Figure<T> figure(long people, T value) {
        return isTooSmall(people) ? Figure.hidden() : Figure.visible(value);
    }

    /** A share of people on a sensitive question: hidden at 0 % and 100 % as well, which speak of every person. */
    public Figure<Share> sensitiveShare(Share share) {
        boolean tooSmall = isTooSmall((long) share.denominator());
        return tooSmall || share.isNoneOrAll() ? Figure.hidden() : Figure.visible(share);
    }

    /**
     * May figures of two overlapping groups be shown to one reader: two filters, or one team in successive rounds?
     * Their difference is a figure about the people in only one of the two.
     */
    public boolean mayStandBeside(long onlyInFirst, long onlyInSecond) {
        long apart = onlyInFirst + onlyInSecond;
        return apart == 0 || !isTooSmall(apart);
    }

    /**
     * May the sum of these parts be told beside parts that are told apart? Not when it is about a few, nor when it is the
     * most that hidden parts can be: then each of them is one fewer than the smallest group.
     *
     * @param parts people in each of the parts that are not told
     */
    public boolean mayBeToldTogether(List<Long> parts) {
        Left left = Left.NOTHING;
        for (long people : parts) {
            left = left.with(Left.of(people, people, smallest), smallest);
        }
        return left.tellsOfNobody(smallest);
    }

    /**
     * Children and their total, for a page that is the only one to tell the total. Hides the small children; when total
     * minus visible would still speak of fewer than the smallest group, hides either the next smallest as well (the first
     * given, among equals) or the total, whichever leaves most to see: a person counts twice in a child that is shown and
     * once in a total ({@link #shownOf} decides alike over a whole tree).
     *
     * @param children without overlap and together the total
     * @param merge    the value of two groups together, such as GapSum::plus
     */
    public <K, T> Breakdown<K, T> breakdown(List<Child<K, T>> children, BinaryOperator<T> merge) {
        Breakdown<K, T> withTotal = partsOf(children, merge);
        List<Child<K, T>> large =
                children.stream().filter(child -> !isTooSmall(child.people())).toList();
        boolean totalTold = withTotal.total().isVisible();
        long worth = PARTS_COUNT
                        * people(children.stream()
                                .filter(child -> !withTotal.hidden().contains(child.key()))
                                .toList())
                + (totalTold ? people(children) : 0);
        if (PARTS_COUNT * people(large) <= worth) return withTotal;
        return new Breakdown<>(rows(children, large), Figure.hidden(), Figure.hidden());
    }

    /** As {@link #breakdown} where the total is told in any case, on this page or on another. */
    public <K, T> Breakdown<K, T> partsOf(List<Child<K, T>> children, BinaryOperator<T> merge) {
        return breakdown(children, merge, value -> false, SmallGroups::people);
    }

    /**
     * Which groups of a tree may be shown, when the whole is told in any case: each of them large enough, and of each
     * what is left without those shown below it is nobody or enough people, so that no sum or difference of shown
     * numbers is about a few. Of all such choices the one that tells most.
     *
     * @param tops without overlap and together the whole
     */
    public <K> Set<K> shownOf(List<Branch<K>> tops) {
        return new ShownTree<K>(smallest).of(tops);
    }

    /**
     * As {@link #partsOf}, of groups that share people: one person can count in several. Hidden children together are
     * taken for no more people than the largest of them, as nobody knows who is in more than one.
     *
     * @param people in all the children together, each once
     */
    public <K, T> Breakdown<K, T> overlapping(List<Child<K, T>> children, long people, BinaryOperator<T> merge) {
        return breakdown(children, merge, value -> false, some -> some.size() == children.size() ? people : most(some));
    }

    /** As {@link #partsOf}, for a sensitive question: neither a child nor the remainder shows 0 % or 100 %. */
    public <K> Breakdown<K, Share> sensitiveBreakdown(List<Child<K, Share>> children) {
        return breakdown(children, Share::plus, Share::isNoneOrAll, SmallGroups::people);
    }

    private <K, T> Breakdown<K, T> breakdown(
            List<Child<K, T>> children,
            BinaryOperator<T> merge,
            Predicate<T> tellsOfAll,
            ToLongFunction<List<Child<K, T>>> count) {
        List<Child<K, T>> visible = new ArrayList<>(children);
        List<Child<K, T>> hidden = new ArrayList<>();
        children.stream()
                .filter(child -> isTooSmall(child.people()) || tellsOfAll.test(child.value()))
                .forEach(child -> hide(child, visible, hidden));
        while (!visible.isEmpty() && followsBySubtraction(hidden, merge, tellsOfAll, count)) {
            hide(visible.stream().min(Comparator.comparingLong(Child::people)).orElseThrow(), visible, hidden);
        }
        boolean apart = mayBeToldTogether(hidden.stream().map(Child::people).toList());
        Figure<T> remainder = apart ? together(hidden, merge, tellsOfAll, count) : Figure.hidden();
        boolean safe = remainder.isVisible() || people(hidden) == 0;
        Figure<T> total = safe ? together(children, merge, value -> false, count) : Figure.hidden();
        return new Breakdown<>(rows(children, visible), remainder, total);
    }

    /** Groups of nobody need no cover: there is nothing to find. */
    private <K, T> boolean followsBySubtraction(
            List<Child<K, T>> hidden,
            BinaryOperator<T> merge,
            Predicate<T> tellsOfAll,
            ToLongFunction<List<Child<K, T>>> count) {
        boolean few =
                people(hidden) > 0 && together(hidden, merge, tellsOfAll, count).isHidden();
        return few || !mayBeToldTogether(hidden.stream().map(Child::people).toList());
    }

    private <K, T> Figure<T> together(
            List<Child<K, T>> children,
            BinaryOperator<T> merge,
            Predicate<T> tellsOfAll,
            ToLongFunction<List<Child<K, T>>> count) {
        Optional<T> sum = children.stream().map(Child::value).reduce(merge);
        boolean show = sum.isPresent() && !isTooSmall(count.applyAsLong(children)) && !tellsOfAll.test(sum.get());
        return show ? Figure.visible(sum.get()) : Figure.hidden();
    }

    private static <C> void hide(C child, List<C> visible, List<C> hidden) {
        visible.removeIf(other -> other == child);
        hidden.add(child);
    }

    private static <K, T> long people(List<Child<K, T>> children) {
        return children.stream().mapToLong(Child::people).sum();
    }

    private static <K, T> long most(List<Child<K, T>> children) {
        return children.stream().mapToLong(Child::people).max().orElse(0);
    }

    private static <K, T> List<Row<K, T>> rows(List<Child<K, T>> children, List<Child<K, T>> visible) {
        List<Row<K, T>> rows = new ArrayList<>();
        for (Child<K, T> child : children) {
            boolean shown = visible.stream().anyMatch(other -> other == child);
            rows.add(new Row<>(child.key(), shown ? Figure.visible(child.value()) : Figure.hidden()));
        }
        return rows;
    }
}
