package nl.vaardig.talent.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The curves of groups beside each other. They begin at the same tenure, the first from which all of them are large
 * enough, and so does the test between them. Groups that are too small by themselves hold up nobody; when the others are
 * never large enough at the same tenure each has a beginning of its own and there is no test.
 *
 * @param curves in the order of the groups
 * @param test   whether they leave at a different pace; empty when that cannot be told
 */
public record ComparedCurves(List<SurvivalCurve> curves, Optional<LogRank> test) {

    /** @param groups in years of tenure, without overlap */
    public static ComparedCurves of(List<List<Spell>> groups, int smallest) {
        List<List<Spell>> drawn = groups.stream()
                .filter(group -> Beginning.of(List.of(group), smallest).isPresent())
                .toList();
        OptionalInt together = drawn.isEmpty() ? OptionalInt.empty() : Beginning.of(drawn, smallest);
        List<SurvivalCurve> curves = new ArrayList<>();
        for (List<Spell> group : groups) {
            boolean shared = together.isPresent() && drawn.contains(group);
            curves.add(
                    shared
                            ? SurvivalCurve.from(together.getAsInt(), group, smallest)
                            : SurvivalCurve.of(group, smallest));
        }
        boolean compared = together.isPresent() && drawn.size() > 1;
        return new ComparedCurves(
                curves, compared ? LogRank.from(together.getAsInt() / 12.0, drawn) : Optional.empty());
    }
}
