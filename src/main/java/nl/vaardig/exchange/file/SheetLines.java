package nl.vaardig.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** One sheet of a workbook (XLSX), row by row. Its cells become the text that a reader of the sheet sees. */
final class SheetLines implements Lines {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final ReadableWorkbook book;
    private final SheetCells cells;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private Line next;

    private SheetLines(ReadableWorkbook book, int sheet) throws IOException {
        this.book = book;
        cells = new SheetCells(book.isDate1904());
        stream = book.getSheets().skip(sheet).findFirst().orElseThrow().openStream();
        rows = stream.iterator();
    }

    /** How many sheets the workbook has. @throws BadFile when it is no workbook, or larger unpacked than can be meant */
    static int sheets(Source source) throws IOException {
        SheetZip.check(source);
        try (ReadableWorkbook book = workbook(source);
                Stream<Sheet> sheets = book.getSheets()) {
            return (int) sheets.count();
        }
    }

    static SheetLines open(Source source, int sheet) {
        try {
            ReadableWorkbook book = workbook(source);
            try {
                return new SheetLines(book, sheet);
            } catch (RuntimeException | IOException e) {
                book.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
    }

    private static ReadableWorkbook workbook(Source source) {
        try (InputStream stream = source.open()) {
            return new ReadableWorkbook(stream, WITH_FORMATS);
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    // The library has no one exception for what it can't read: a part that is missing is an empty Optional or a null.
    private static BadFile unreadable(Exception problem) {
        BadFile bad = new BadFile("import.file.spreadsheet");
        bad.initCause(problem);
        return bad;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && rows.hasNext()) {
                Row row = rows.next();
                Line line = new Line(row.getRowNum(), texts(row));
                if (!line.isBlank()) next = line;
            }
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
        return next != null;
    }

    private List<String> texts(Row row) {
        List<String> texts = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) texts.add(cells.text(row.getCell(i)));
        return texts;
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
        stream.close();
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
