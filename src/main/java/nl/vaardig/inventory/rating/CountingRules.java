package nl.vaardig.inventory.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.organisation.municipality.Setting;

/** The counting rule that the municipality chose, and the levels under it. */
@ApplicationScoped
@Transactional
public class CountingRules {

    /** The one that the municipality chose. */
    public static final Setting<CountingRule> SETTING = Setting.choice("countingRule", CountingRule.PRIORITISED);

    @Inject
    Municipalities municipalities;

    public CountingRule current() {
        return municipalities.chosen(SETTING);
    }

    /** The levels of a moment, for a query to join. Only past ones are counted anew, so for today's nothing is read. */
    public CountedLevels levels(AsOf when) {
        return new CountedLevels(when, when.isToday() ? null : current());
    }

    /** Of several moments; the rule is read once. */
    public List<CountedLevels> levels(List<AsOf> moments) {
        CountingRule rule = moments.stream().allMatch(AsOf::isToday) ? null : current();
        return moments.stream()
                .map(when -> new CountedLevels(when, when.isToday() ? null : rule))
                .toList();
    }
}
