package nl.vaardig.skills.framework.file;

import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.Rows;

/** The rows of a file that was read as a whole, and behind them those that only follow from what is here. */
final class FrameworkItems implements Rows {

    private final Deque<Row> rows;
    private Supplier<List<Row>> afterwards;

    FrameworkItems(Deque<Row> rows, Supplier<List<Row>> afterwards) {
        this.rows = rows;
        this.afterwards = afterwards;
    }

    @Override
    public boolean hasNext() {
        if (rows.isEmpty() && afterwards != null) {
            rows.addAll(afterwards.get());
            afterwards = null;
        }
        return !rows.isEmpty();
    }

    @Override
    public Row next() {
        if (!hasNext()) throw new NoSuchElementException();
        return rows.remove();
    }

    @Override
    public void close() {
        // read before
    }
}
