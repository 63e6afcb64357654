package nl.vaardig.steering.outlook;

import java.util.Map;
import java.util.TreeMap;
import nl.vaardig.privacy.smallgroup.SmallGroups;

/** People on a path by the year they are due, as they may be told to who may not see the people. */
final class Arrivals {

    private Arrivals() {}

    /**
     * Too few in a year are told with those of a later year: nobody is expected before he is due. Fewer than the smallest
     * group in all years together are left out.
     */
    static Map<Integer, Integer> told(Map<Integer, Integer> byYear, SmallGroups rule) {
        TreeMap<Integer, Integer> told = new TreeMap<>();
        int waiting = 0;
        int last = 0;
        for (Map.Entry<Integer, Integer> year : new TreeMap<>(byYear).entrySet()) {
            waiting += year.getValue();
            last = year.getKey();
            if (rule.isTooSmall(waiting)) continue;
            told.put(last, waiting);
            waiting = 0;
        }
        if (waiting > 0 && !told.isEmpty()) told.put(last, told.pollLastEntry().getValue() + waiting);
        return told;
    }
}
