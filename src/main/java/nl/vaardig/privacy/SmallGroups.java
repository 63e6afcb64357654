package nl.vaardig.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import nl.vaardig.privacy.Breakdown.Child;
import nl.vaardig.privacy.Breakdown.Row;

/**
 * What may be shown of groups to those who may not see the individuals (DOMAIN, section 7).
 *
 * @param smallest the fewest people a figure may be about, 5 or more
 */
public record SmallGroups(int smallest) {

    public static final int FLOOR = 5;

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
     * Children of a known total. Hides the small ones; when total minus visible would still speak of fewer than the
     * smallest group, hides the next smallest as well (the first given, among equals).
     *
     * @param children without overlap and together the total
     * @param merge    the value of two groups together, such as GapSum::plus
     */
    public <K, T> Breakdown<K, T> breakdown(List<Child<K, T>> children, BinaryOperator<T> merge) {
        return breakdown(children, merge, value -> false, SmallGroups::people);
    }

    /**
     * As {@link #breakdown}, of groups that share people: one person can count in several. Hidden children together are
     * taken for no more people than the largest of them, as nobody knows who is in more than one.
     *
     * @param people in all the children together, each once
     */
    public <K, T> Breakdown<K, T> overlapping(List<Child<K, T>> children, long people, BinaryOperator<T> merge) {
        return breakdown(children, merge, value -> false, some -> some.size() == children.size() ? people : most(some));
    }

    /** As {@link #breakdown}, for a sensitive question: neither a child nor the remainder shows 0 % or 100 %. */
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
        Figure<T> remainder = together(hidden, merge, tellsOfAll, count);
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
        return people(hidden) > 0 && together(hidden, merge, tellsOfAll, count).isHidden();
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
