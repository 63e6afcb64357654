package nl.vaardig.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Gives every team its seats, six to sixteen, and its own strengths. */
final class Staffing {
    private static final int SMALLEST = 6;
    private static final int LARGEST = 16;
    private static final double WEAK_TEAMS = .13;

    private final Organisation organisation;
    private final Starter starter;
    private final Dice dice;

    Staffing(Organisation organisation, Starter starter, Dice dice) {
        this.organisation = organisation;
        this.starter = starter;
        this.dice = dice;
    }

    void fill(List<TeamPlan> plans, int people) {
        int[] sizes = sizes(plans.size(), people);
        for (int i = 0; i < sizes.length; i++) {
            fill(plans.get(i), sizes[i]);
        }
    }

    private int[] sizes(int teams, int people) {
        double[] equal = new double[teams];
        Arrays.fill(equal, 1);
        int[] sizes = Shares.of(people, equal);
        for (int i = 0; i < teams; i++) {
            int other = dice.below(teams);
            int moved = dice.between(0, 3);
            if (i != other && sizes[i] + moved <= LARGEST && sizes[other] - moved >= SMALLEST) {
                sizes[i] += moved;
                sizes[other] -= moved;
            }
        }
        return sizes;
    }

    private void fill(TeamPlan plan, int size) {
        int left = size;
        if (plan.lead() != null && left > 0) {
            organisation.add(plan.lead());
            left--;
        }
        for (String role : plan.once()) {
            if (left > 1 && starter.roles.containsKey(role)) {
                organisation.add(new Seat(plan.team(), starter.roles.get(role)));
                left--;
            }
        }
        while (left-- > 0) {
            organisation.add(new Seat(plan.team(), role(plan.mix())));
        }
        character(plan.team());
    }

    private JobRole role(Map<String, Integer> mix) {
        List<Map.Entry<String, Integer>> known = mix.entrySet().stream()
                .filter(entry -> starter.roles.containsKey(entry.getKey()))
                .toList();
        return known.isEmpty()
                ? starter.role("", false)
                : starter.roles.get(known.get(dice.weighted(
                                known.stream().mapToInt(Map.Entry::getValue).toArray()))
                        .getKey());
    }

    private void character(Unit team) {
        String track = dice.chance(.6) ? "DATA_ANALYSIS" : "DIGITAL_BASICS";
        team.character(dice.spread() * .25, dice.chance(WEAK_TEAMS) ? track : "");
    }
}
