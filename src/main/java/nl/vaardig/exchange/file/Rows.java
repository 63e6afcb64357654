package nl.vaardig.exchange.file;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The rows of a file from top to bottom, never all at once in memory. */
public interface Rows extends Iterator<Row>, AutoCloseable {

    @Override
    void close();

    /** The next rows, at most this many; empty at the end. */
    default List<Row> next(int most) {
        List<Row> chunk = new ArrayList<>();
        while (chunk.size() < most && hasNext()) chunk.add(next());
        return chunk;
    }
}
