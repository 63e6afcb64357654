package nl.vaardig.talent.told;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.vaardig.organisation.employee.EndReason;
import nl.vaardig.privacy.smallgroup.Breakdown;
import nl.vaardig.privacy.smallgroup.Breakdown.Child;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.talent.workforce.Flows;

/**
 * The reasons for leaving that may be told of a group and of everyone else, beside those of both together and beside how
 * many left of each. The same ones of both, as the one is the whole minus the other: of enough people in each, told of
 * the whole too, and so that the other reasons of either are nobody's or those of enough people.
 */
final class ToldReasons {

    private final Flows group;
    private final Flows rest;
    private final SmallGroups rule;

    private ToldReasons(Flows group, Flows rest, SmallGroups rule) {
        this.group = group;
        this.rest = rest;
        this.rule = rule;
    }

    static Set<EndReason> of(Flows group, Flows rest, SmallGroups rule) {
        return new ToldReasons(group, rest, rule).told();
    }

    private Set<EndReason> told() {
        Set<EndReason> told = EnumSet.noneOf(EndReason.class);
        List<Child<EndReason, Long>> together = Arrays.stream(EndReason.values())
                .map(reason -> new Child<>(reason, both(reason), both(reason)))
                .toList();
        rule.partsOf(together, Long::sum).rows().stream()
                .filter(row -> row.figure().isVisible() && !rule.isTooSmall(fewest(row.key())))
                .map(Breakdown.Row::key)
                .forEach(told::add);
        while (!told.isEmpty() && !(coversOthers(group, told) && coversOthers(rest, told))) {
            told.remove(
                    told.stream().min(Comparator.comparingLong(this::fewest)).orElseThrow());
        }
        return told;
    }

    private boolean coversOthers(Flows of, Set<EndReason> told) {
        return rule.mayBeToldTogether(Arrays.stream(EndReason.values())
                .filter(reason -> !told.contains(reason))
                .map(reason -> left(of, reason))
                .toList());
    }

    private long both(EndReason reason) {
        return left(group, reason) + left(rest, reason);
    }

    private long fewest(EndReason reason) {
        return Math.min(left(group, reason), left(rest, reason));
    }

    private static long left(Flows of, EndReason reason) {
        return of.leaversByReason().getOrDefault(reason, 0L);
    }
}
