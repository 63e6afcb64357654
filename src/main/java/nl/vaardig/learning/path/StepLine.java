package nl.vaardig.learning.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The steps of a version as people walk them: one by one, or a group beside each other. */
public record StepLine(List<Stop> stops) {

    /** A step by itself, or the steps of a group. @param group null: by itself */
    public record Stop(StepGroup group, List<Step> steps) {

        /** How many of its steps are done before one goes on. */
        public int enough() {
            return group == null ? 1 : group.enough(steps.size());
        }

        public boolean isChoice() {
            return enough() < steps.size();
        }

        /** Of the dearest that can be chosen: nobody is promised too little. Null: of one it isn't known. */
        BigDecimal most(Function<Step, BigDecimal> what) {
            List<BigDecimal> each = steps.stream().map(what).toList();
            if (each.stream().anyMatch(Objects::isNull)) return null;
            return each.stream()
                    .sorted(Comparator.reverseOrder())
                    .limit(enough())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    public static StepLine of(List<Step> steps) {
        List<Stop> stops = new ArrayList<>();
        for (Step step :
                steps.stream().sorted(Comparator.comparingInt(Step::ordinal)).toList()) {
            Stop last = stops.isEmpty() ? null : stops.get(stops.size() - 1);
            if (last != null && step.together() != null && last.group() == step.together())
                last.steps().add(step);
            else stops.add(new Stop(step.together(), new ArrayList<>(List.of(step))));
        }
        return new StepLine(stops);
    }

    /** For one person; of a choice the longest that can be chosen. */
    public BigDecimal hours() {
        return sum(Step::hours);
    }

    /** Euros for one person, as {@link #hours}; null when a course has no price. */
    public BigDecimal cost() {
        return sum(
                step -> step.course() == null ? BigDecimal.ZERO : step.course().cost());
    }

    private BigDecimal sum(Function<Step, BigDecimal> what) {
        BigDecimal all = BigDecimal.ZERO;
        for (Stop stop : stops) {
            BigDecimal most = stop.most(what);
            if (most == null) return null;
            all = all.add(most);
        }
        return all;
    }
}
