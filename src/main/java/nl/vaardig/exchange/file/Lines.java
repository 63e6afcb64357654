package nl.vaardig.exchange.file;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What stands in a file, line by line, before anything is known of its columns. Lines without anything are left out. */
interface Lines extends Iterator<Lines.Line>, AutoCloseable {

    /** @param number in the file, the first is 1 */
    record Line(int number, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    @Override
    void close();

    /** The first ones, at most this many; fewer where the file breaks off. */
    default List<Line> first(int most) {
        List<Line> first = new ArrayList<>();
        try {
            while (first.size() < most && hasNext()) first.add(next());
        } catch (BadFile e) {
            if (first.isEmpty()) throw e;
        }
        return first;
    }
}
