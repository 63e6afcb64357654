package nl.vaardig.steering.outlook.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Scenarios for the same skill, level and years, one column each. There is no ranking: a smaller shortage can cost more.
 *
 * @param outlooks in the order of the scenarios given
 */
public record SideBySide(List<Outlook> outlooks) {

    /** One year, with the result of each scenario in the order of the outlooks. */
    public record Row(int year, int needed, List<OutlookYear> results) {}

    public SideBySide {
        outlooks = List.copyOf(outlooks);
    }

    /** As {@link Outlook#of}, for each of the scenarios. */
    public static SideBySide of(
            Supply supply, Collection<Demand> demands, List<Scenario> scenarios, LocalDate today, int lastYear) {
        return new SideBySide(scenarios.stream()
                .map(scenario -> Outlook.of(supply, demands, scenario, today, lastYear))
                .toList());
    }

    /** One row per year; empty without scenarios. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int length = outlooks.isEmpty() ? 0 : outlooks.get(0).years().size();
        for (int place = 0; place < length; place++) {
            int at = place;
            List<OutlookYear> results =
                    outlooks.stream().map(outlook -> outlook.years().get(at)).toList();
            rows.add(new Row(results.get(0).year(), results.get(0).needed(), results));
        }
        return rows;
    }
}
