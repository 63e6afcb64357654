package nl.vaardig.exchange.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with a separator between cells, in any {@link Encoding}. A first line that only tells Excel the separator is no line. */
final class CsvLines implements Lines {

    private static final int LONGEST_CELL = 1 << 20;
    private static final String TELLS_EXCEL = "sep=";
    private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?" + TELLS_EXCEL + "(.)\"?.*");
    private static final List<Character> USUAL = List.of(',', ';', '\t');

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private long lastLine = 1;
    private Line next;
    private boolean begun;

    private CsvLines(Encoding encoding, char separator) throws IOException {
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(encoding.reader());
        records = reader.iterator();
    }

    static CsvLines open(Encoding encoding, char separator) {
        try {
            return new CsvLines(encoding, separator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What may stand between the cells: what the file says itself, or else what is usual. */
    static List<Character> separators(Encoding encoding) throws IOException {
        try (BufferedReader lines = encoding.reader()) {
            String first = lines.readLine();
            Matcher told = SEPARATOR.matcher(first == null ? "" : first.strip());
            // A tab at the end of a line is gone once it is stripped.
            if (first != null && first.toLowerCase(Locale.ROOT).startsWith(TELLS_EXCEL + "\t")) return List.of('\t');
            return told.matches() ? List.of(told.group(1).charAt(0)) : USUAL;
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && isThereMore()) {
            Line line = read();
            boolean told = !begun
                    && line.cells().get(0).strip().toLowerCase(Locale.ROOT).startsWith(TELLS_EXCEL);
            begun = begun || !line.isBlank();
            if (!told && !line.isBlank()) next = line;
        }
        return next != null;
    }

    private boolean isThereMore() {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw broken();
        }
    }

    private Line read() {
        try {
            CsvRecord record = records.next();
            lastLine = record.getStartingLineNumber();
            return new Line((int) lastLine, record.getFields());
        } catch (CsvParseException e) {
            throw broken();
        }
    }

    /** The parser's own words are English, so only where it stopped is said. */
    private BadFile broken() {
        return new BadFile("import.file.broken", lastLine);
    }

    @Override
    public Line next() {
        if (!hasNext()) throw new NoSuchElementException();
        Line line = next;
        next = null;
        return line;
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
