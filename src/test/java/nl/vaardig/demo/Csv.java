package nl.vaardig.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One CSV file, written row by row: nothing is kept in memory. */
final class Csv implements AutoCloseable {
    private final CsvWriter writer;
    private final int columns;
    private int rows;

    Csv(Path folder, String file, String... header) {
        columns = header.length;
        try {
            writer = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(folder.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer.writeRecord(header);
    }

    /** A null is an empty cell; everything else is written as its text, which is ISO for dates. */
    void row(Object... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(cells.length + " cells in a file of " + columns + " columns");
        }
        String[] texts = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            texts[i] = cells[i] == null ? "" : cells[i].toString();
        }
        writer.writeRecord(texts);
        rows++;
    }

    int rows() {
        return rows;
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
