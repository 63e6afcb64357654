package nl.vaardig.learning.path.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepGroup;

/**
 * The steps of a draft in order. The steps of a group stand beside each other: what comes to stand between them joins,
 * what leaves their side leaves the group, and a group of one is none.
 */
final class StepOrder {

    private final List<Step> steps;

    /** @param steps in order, without those taken away */
    StepOrder(List<Step> steps) {
        this.steps = new ArrayList<>(steps);
    }

    /** One place up; over a whole group, or out of one at its edge. */
    void up(Step step) {
        int at = steps.indexOf(step);
        if (leaves(step, at - 1)) return;
        if (at == 0) return;
        int to = at - 1;
        while (step.together() == null && to > 0 && sameGroup(steps.get(to), steps.get(to - 1))) to--;
        put(step, to);
    }

    void down(Step step) {
        int at = steps.indexOf(step);
        if (leaves(step, at + 1)) return;
        if (at == steps.size() - 1) return;
        int to = at + 1;
        while (step.together() == null && to < steps.size() - 1 && sameGroup(steps.get(to), steps.get(to + 1))) to++;
        put(step, to);
    }

    private boolean leaves(Step step, int next) {
        boolean inside = next >= 0 && next < steps.size() && sameGroup(step, steps.get(next));
        if (step.together() == null || inside) return false;
        step.join(null);
        tidy();
        return true;
    }

    /** To a place (1 is first). */
    void to(Step step, int ordinal) {
        put(step, Math.max(1, Math.min(ordinal, steps.size())) - 1);
    }

    private void put(Step step, int index) {
        steps.remove(step);
        steps.add(index, step);
        joinOrLeave(step, index);
        tidy();
    }

    private void joinOrLeave(Step step, int index) {
        Step before = index == 0 ? null : steps.get(index - 1);
        Step after = index == steps.size() - 1 ? null : steps.get(index + 1);
        if (before != null && after != null && sameGroup(before, after)) step.join(before.together());
        else if (!beside(step, before) && !beside(step, after)) step.join(null);
    }

    private static boolean beside(Step step, Step other) {
        return other != null && sameGroup(step, other);
    }

    void insert(Step step, Step after) {
        steps.add(after == null ? steps.size() : steps.indexOf(after) + 1, step);
        joinOrLeave(step, steps.indexOf(step));
        tidy();
    }

    /** Who stood beside it keeps the group, so that it can come back there. */
    void remove(Step step) {
        steps.remove(step);
        number();
    }

    /** Back where it was, and in its group if that is there. */
    void putBack(Step step) {
        int index = Math.min(step.ordinal(), steps.size() + 1) - 1;
        steps.add(index, step);
        joinOrLeave(step, index);
        tidy();
    }

    private void number() {
        for (int i = 0; i < steps.size(); i++) steps.get(i).place(i + 1);
    }

    /** Numbers them anew, and lets go of groups of one. */
    void tidy() {
        Map<StepGroup, Long> members = steps.stream()
                .filter(step -> step.together() != null)
                .collect(Collectors.groupingBy(Step::together, Collectors.counting()));
        number();
        steps.stream()
                .filter(step -> step.together() != null && members.get(step.together()) == 1)
                .forEach(step -> step.join(null));
    }

    Step before(Step step) {
        int at = steps.indexOf(step);
        return at <= 0 ? null : steps.get(at - 1);
    }

    int size() {
        return steps.size();
    }

    List<String> shown(Function<Step, String> how) {
        return steps.stream().map(how).toList();
    }

    private static boolean sameGroup(Step one, Step other) {
        return one.together() != null && one.together() == other.together();
    }
}
