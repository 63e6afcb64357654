package nl.vaardig.admin;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CountedLevels;
import nl.vaardig.inventory.rating.CountingRule;
import nl.vaardig.inventory.rating.CountingRules;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.steering.overview.group.GapInventory;
import nl.vaardig.steering.overview.line.GapLine;
import nl.vaardig.steering.overview.line.GapLines;

/** What another counting rule would do to the requirements that are met, as counts. */
@ApplicationScoped
@Transactional
public class RuleGaps {

    @Inject
    GapInventory inventory;

    @Inject
    CountingRules rules;

    @Inject
    Municipalities municipalities;

    @Inject
    Clock clock;

    /** Requirements of today, and how many of them are met under either rule. */
    public record Met(long requirements, long before, long after) {}

    /** Hidden when it would be about too few people. */
    Figure<Met> of(CountingRule rule) {
        LocalDate today = LocalDate.now(clock);
        List<GapLines> lines = inventory.under(
                List.of(rules.levels(AsOf.today(today)), new CountedLevels(AsOf.recounted(today), rule)));
        return compared(
                lines.get(0).list(), lines.get(1).list(), new SmallGroups(municipalities.chosen(SmallGroups.SMALLEST)));
    }

    private record Key(long employeeId, long skillId) {}

    static Figure<Met> compared(List<GapLine> before, List<GapLine> after, SmallGroups rule) {
        Map<Key, Boolean> met = met(before);
        Map<Key, Boolean> then = met(after);
        long people = met.keySet().stream()
                .filter(key -> !met.get(key).equals(then.get(key)))
                .map(Key::employeeId)
                .distinct()
                .count();
        return rule.figure(people, new Met(met.size(), count(met), count(then)));
    }

    private static Map<Key, Boolean> met(List<GapLine> lines) {
        return lines.stream().collect(toMap(line -> new Key(line.employeeId(), line.skillId()), GapLine::isMet));
    }

    private static long count(Map<Key, Boolean> met) {
        return met.values().stream().filter(is -> is).count();
    }
}
