package nl.vaardig.learning.assignment.journey;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vaardig.learning.assignment.StepCompletion;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepLine;
import nl.vaardig.learning.path.StepLine.Stop;
import nl.vaardig.platform.RuleRefused;

/**
 * How far someone is on a learning path. One stop is 'now': the first that isn't done, a step or the steps of a group
 * beside each other. What lies behind it stays closed, so nobody walks past an evaluation gate. Of a choice enough is
 * done when so many are; the others are spare. Steps are matched by their place, which is unique in a version.
 */
public record Journey(List<Step> steps, List<StepCompletion> completions) {

    public enum Place {
        DONE,
        NOW,
        LATER,
        /** Of a choice that was made: it need not be done any more. */
        SPARE
    }

    public Journey {
        steps = steps.stream().sorted(Comparator.comparingInt(Step::ordinal)).toList();
        completions = List.copyOf(completions);
    }

    /** With one more step done. */
    Journey with(StepCompletion completion) {
        return new Journey(
                steps,
                Stream.concat(completions.stream(), Stream.of(completion)).toList());
    }

    public Optional<Step> step(long id) {
        return steps.stream().filter(step -> step.id() == id).findFirst();
    }

    public List<Stop> stops() {
        return StepLine.of(steps).stops();
    }

    public Place placeOf(Step step) {
        if (completionOf(step).isPresent()) return Place.DONE;
        Stop stop = stops().stream()
                .filter(one -> one.steps().contains(step))
                .findFirst()
                .orElseThrow();
        if (isWhole(stop)) return Place.SPARE;
        return nowAt().filter(now -> now.steps().contains(step)).isPresent() ? Place.NOW : Place.LATER;
    }

    /** The step to do next, in a group the first of those left; empty when all are done. */
    public Optional<Step> now() {
        return nowAt().flatMap(stop -> stop.steps().stream()
                .filter(step -> completionOf(step).isEmpty())
                .findFirst());
    }

    private Optional<Stop> nowAt() {
        return stops().stream().filter(stop -> !isWhole(stop)).findFirst();
    }

    private boolean isWhole(Stop stop) {
        return doneIn(stop) >= stop.enough();
    }

    private int doneIn(Stop stop) {
        return (int) stop.steps().stream()
                .filter(step -> completionOf(step).isPresent())
                .count();
    }

    public Optional<StepCompletion> completionOf(Step step) {
        return completions.stream()
                .filter(completion -> completion.step().ordinal() == step.ordinal())
                .findFirst();
    }

    /** The last step done: the only one that can be taken back. */
    public Optional<StepCompletion> last() {
        return completions.stream()
                .max(Comparator.comparing(StepCompletion::completedAt)
                        .thenComparing(completion -> completion.step().ordinal()));
    }

    public boolean isLast(Step step) {
        return last().filter(completion -> completion.step().ordinal() == step.ordinal())
                .isPresent();
    }

    /** Of what is to be done: more of a choice than asked for doesn't count. */
    public int done() {
        return stops().stream()
                .mapToInt(stop -> Math.min(doneIn(stop), stop.enough()))
                .sum();
    }

    public int total() {
        return stops().stream().mapToInt(Stop::enough).sum();
    }

    public boolean isFinished() {
        return nowAt().isEmpty();
    }

    /** Whether nothing is left once one more step is done. */
    public boolean isAlmostFinished() {
        return total() - done() == 1;
    }

    /** Hours of the steps that are still to do; of a choice the longest that can be chosen. */
    public BigDecimal hoursLeft() {
        return stops().stream().map(this::hoursLeft).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal hoursLeft(Stop stop) {
        return stop.steps().stream()
                .filter(step -> completionOf(step).isEmpty())
                .map(Step::hours)
                .sorted(Comparator.reverseOrder())
                .limit(Math.max(0, stop.enough() - doneIn(stop)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @throws RuleRefused when it is done already or not its turn */
    public Step mustBeNow(Step step) {
        RuleRefused.unless(completionOf(step).isEmpty(), "rule.stepCompletion.alreadyDone");
        RuleRefused.unless(placeOf(step) == Place.NOW, "rule.stepCompletion.notNow");
        return step;
    }

    /** @throws RuleRefused when another step has been done after it, or this one isn't done */
    public StepCompletion mustBeLast(Step step) {
        RuleRefused.unless(isLast(step), "rule.stepCompletion.notLast");
        return last().orElseThrow();
    }

    /** @throws RuleRefused while steps are left */
    public void mustBeFinished() {
        RuleRefused.unless(isFinished(), "rule.assignment.stepsLeft", total() - done());
    }
}
