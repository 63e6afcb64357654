package nl.vaardig.learning.path.build;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of a row stand in another order: as few as possible are said to have moved. */
final class Moved {

    private Moved() {}

    /** Those that stayed: the longest row that has the same order in both. Both hold the same. */
    static Set<Long> inOrder(List<Long> before, List<Long> now) {
        int size = now.size();
        int[] places = now.stream().mapToInt(before::indexOf).toArray();
        int[] longest = new int[size];
        int[] previous = new int[size];
        Arrays.fill(previous, -1);
        int best = -1;
        for (int i = 0; i < size; i++) {
            longest[i] = 1;
            for (int j = 0; j < i; j++) {
                if (places[j] < places[i] && longest[j] >= longest[i]) {
                    longest[i] = longest[j] + 1;
                    previous[i] = j;
                }
            }
            if (best < 0 || longest[i] > longest[best]) best = i;
        }
        Set<Long> stayed = new HashSet<>();
        for (int i = best; i >= 0; i = previous[i]) stayed.add(now.get(i));
        return stayed;
    }
}
