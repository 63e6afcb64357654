package nl.vaardig.exchange.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A CSV file with a header: comma or semicolon, UTF-8 or windows-1252, read row by row. */
public final class CsvFile implements Rows {

    private static final int LONGEST_CELL = 1 << 20;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final Map<String, Integer> positions = new HashMap<>();
    private long lastLine = 1;

    private CsvFile(Source source, Columns columns) throws IOException {
        Encoding encoding = Encoding.of(source);
        reader = CsvReader.builder()
                .fieldSeparator(separator(encoding))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(encoding.reader());
        records = reader.iterator();
        List<String> header = columns.checked(read().getFields());
        for (int i = 0; i < header.size(); i++) positions.put(header.get(i), i);
    }

    /** @throws BadFile when it is empty, no text, or its header is not that of these columns */
    public static CsvFile open(Source source, Columns columns) {
        try {
            return new CsvFile(source, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Decided on the header alone: names of columns hold neither.
    private static char separator(Encoding encoding) throws IOException {
        try (BufferedReader lines = encoding.reader()) {
            String header = lines.readLine();
            while (header != null && header.isBlank()) header = lines.readLine();
            if (header == null) throw new BadFile("import.file.empty");
            return header.chars().filter(c -> c == ';').count()
                            > header.chars().filter(c -> c == ',').count()
                    ? ';'
                    : ',';
        }
    }

    private CsvRecord read() {
        try {
            CsvRecord record = records.next();
            lastLine = record.getStartingLineNumber();
            return record;
        } catch (CsvParseException e) {
            throw broken();
        }
    }

    /** The parser's own words are English, so only where it stopped is said. */
    private BadFile broken() {
        return new BadFile("import.file.broken", lastLine);
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw broken();
        }
    }

    @Override
    public Row next() {
        CsvRecord record = read();
        Row row = new Row((int) record.getStartingLineNumber(), positions, record.getFields());
        if (record.getFieldCount() != positions.size()) {
            row.fault(null, "import.row.width", record.getFieldCount(), positions.size());
        }
        return row;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
