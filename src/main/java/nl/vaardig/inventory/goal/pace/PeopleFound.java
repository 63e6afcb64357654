package nl.vaardig.inventory.goal.pace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.inventory.goal.GoalDemand;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.privacy.smallgroup.SmallGroups;

/**
 * How many people are at the level that each demand of a goal asks, told only where it says nothing of a few: not below
 * the smallest group, not when it is everybody there, and not when the few would follow from what other demands for the skill tell.
 */
final class PeopleFound {

    /**
     * One demand.
     *
     * @param found  people at the level or above it; hidden where it would tell of a few
     * @param isFew  there are fewer than the smallest group, which may be said
     */
    record Found(GoalDemand demand, Figure<Integer> found, boolean isFew) {}

    private final SmallGroups rule;

    PeopleFound(SmallGroups rule) {
        this.rule = rule;
    }

    /**
     * In the order of the demands; an earlier one is told rather than a later one.
     *
     * @param holders by demand, the people at its level or above it
     * @param around  by demand, how many people work there
     */
    List<Found> of(List<GoalDemand> demands, Map<Long, Set<Long>> holders, Map<Long, Long> around) {
        List<Found> found = new ArrayList<>();
        Map<Long, ToldGroups> told = new HashMap<>();
        for (GoalDemand demand : demands) {
            Set<Long> people = holders.getOrDefault(demand.id(), Set.of());
            boolean may = isAGroup(people.size(), around.getOrDefault(demand.id(), 0L))
                    && told.computeIfAbsent(demand.skill().id(), skill -> new ToldGroups(rule))
                            .add(people);
            boolean isFew = rule.isTooSmall(people.size());
            found.add(new Found(demand, rule.figure(may ? people.size() : 0, people.size()), isFew));
        }
        return found;
    }

    private boolean isAGroup(int people, long around) {
        return !rule.isTooSmall(people) && people < around;
    }
}
