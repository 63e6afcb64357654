package nl.vaardig.learning.assignment.own;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vaardig.learning.assignment.StepCompletion;
import nl.vaardig.learning.path.Step;
import nl.vaardig.platform.RuleRefused;

/**
 * How far someone is on a learning path. One step is 'now': the first that isn't done. What lies behind it stays closed,
 * so nobody walks past an evaluation gate. Steps are matched by their place, which is unique in a path.
 */
public record Journey(List<Step> steps, List<StepCompletion> completions) {

    public enum Place {
        DONE,
        NOW,
        LATER
    }

    public Journey {
        steps = steps.stream().sorted(Comparator.comparingInt(Step::ordinal)).toList();
        completions = List.copyOf(completions);
    }

    public Place placeOf(Step step) {
        if (completionOf(step).isPresent()) return Place.DONE;
        return now().filter(step::equals).isPresent() ? Place.NOW : Place.LATER;
    }

    /** The step to do next; empty when all are done. */
    public Optional<Step> now() {
        return steps.stream().filter(step -> completionOf(step).isEmpty()).findFirst();
    }

    public Optional<StepCompletion> completionOf(Step step) {
        return completions.stream()
                .filter(completion -> completion.step().ordinal() == step.ordinal())
                .findFirst();
    }

    /** The last step done: the only one that can be taken back. */
    public Optional<StepCompletion> last() {
        return completions.stream()
                .max(Comparator.comparingInt(completion -> completion.step().ordinal()));
    }

    public boolean isLast(Step step) {
        return last().filter(completion -> completion.step().ordinal() == step.ordinal())
                .isPresent();
    }

    public int done() {
        return (int)
                steps.stream().filter(step -> completionOf(step).isPresent()).count();
    }

    public int total() {
        return steps.size();
    }

    public boolean isFinished() {
        return now().isEmpty();
    }

    /** Hours of the steps that are still to do. */
    public BigDecimal hoursLeft() {
        return steps.stream()
                .filter(step -> completionOf(step).isEmpty())
                .map(Step::hours)
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
