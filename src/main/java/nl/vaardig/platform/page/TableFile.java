package nl.vaardig.platform.page;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.time.AmsterdamClock;
import nl.vaardig.platform.words.Messages;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list as a file to take along, as CSV or XLSX:
 * {@code TableFile.of("people", rows, TableFile.column("Naam", Row::name), …).as(format)}.
 * CSV is UTF-8 with a byte order mark (Excel needs it) and ISO dates. In Dutch it has semicolons and decimal commas, as
 * a Dutch spreadsheet expects, otherwise commas and decimal points. A text that a spreadsheet would take for a formula gets an apostrophe in front; in XLSX a text is a text.
 *
 * @param name of the file without ending; anything but letters and digits becomes a hyphen
 * @param columns values may be a String, Number, Boolean, LocalDate, Instant, Enum (its name) or null (an empty cell)
 * @param language nl or en, of who takes it along
 */
public record TableFile<R>(String name, List<R> rows, List<Column<R>> columns, String language) {

    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String CSV = "csv";
    private static final String XLSX = "xlsx";
    /** What makes a spreadsheet read a cell as a formula (OWASP). */
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** The most characters a cell of XLSX holds. */
    private static final int LONGEST_CELL = 32_767;

    private static final double WIDEST = 60;
    private static final int LONGEST_SHEET_NAME = 31;

    /** One column: the words above it, already in the reader's language, and what stands in it. */
    public record Column<R>(String title, Function<? super R, ?> value) {}

    public TableFile {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    @SafeVarargs
    public static <R> TableFile<R> of(String name, List<R> rows, Column<R>... columns) {
        return new TableFile<>(name, rows, List.of(columns));
    }

    /** In English, for programs. */
    public TableFile(String name, List<R> rows, List<Column<R>> columns) {
        this(name, rows, columns, "en");
    }

    /**
     * The same for a person: in the language of the words, with two columns more that say of which day it is and what was
     * chosen, on each row, so that it stays true when the file is cut or sorted.
     *
     * @param chosen what the list was narrowed to, in words; null and empty ones are left out
     */
    public TableFile<R> told(Messages words, LocalDate day, String... chosen) {
        List<String> filters = Arrays.stream(chosen)
                .filter(one -> one != null && !one.isBlank())
                .toList();
        String all = filters.isEmpty() ? words.text("platform.file.everything") : String.join("; ", filters);
        List<Column<R>> more = new ArrayList<>(columns);
        more.add(column(words.text("platform.file.day"), row -> day));
        more.add(column(words.text("platform.file.chosen"), row -> all));
        return new TableFile<>(name, rows, more, words.locale().getLanguage());
    }

    public static <R> Column<R> column(String title, Function<? super R, ?> value) {
        return new Column<>(title, value);
    }

    /** Whether a format parameter asks for a file at all: null and empty mean the page. */
    public static boolean isAskedBy(String format) {
        return format != null && !format.isBlank();
    }

    /**
     * The answer that downloads the file.
     *
     * @param format csv or xlsx; csv where none was asked for
     * @throws BadField for any other format
     */
    public Response as(String format) {
        return switch (isAskedBy(format) ? format.strip().toLowerCase(Locale.ROOT) : CSV) {
            case CSV -> answer("text/csv;charset=UTF-8", CSV, this::writeCsv);
            case XLSX -> answer(XLSX_TYPE, XLSX, this::writeXlsx);
            default -> throw new BadField("format", "platform.file.format");
        };
    }

    private Response answer(String type, String ending, StreamingOutput content) {
        String file = safeName(name) + "." + ending;
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .build();
    }

    /** Letters (without accents), digits and hyphens, at most 80: safe in a header and on every disk. */
    static String safeName(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String safe = plain.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return safe.isEmpty() ? "vaardig" : safe.substring(0, Math.min(80, safe.length()));
    }

    /** As the answer has it. */
    public void writeCsv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(isDutch() ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        csv.writeRecord(columns.stream().map(column -> inCsv(column.title())).toList());
        for (R row : rows) {
            csv.writeRecord(values(row).map(this::cell).toList());
        }
        csv.flush();
        writer.flush();
    }

    private boolean isDutch() {
        return language.equals("nl");
    }

    private String cell(Object value) {
        boolean fraction = value instanceof BigDecimal || value instanceof Double || value instanceof Float;
        return isDutch() && fraction ? inCsv(value).replace('.', ',') : inCsv(value);
    }

    private Stream<Object> values(R row) {
        return columns.stream().map(column -> column.value().apply(row));
    }

    static String inCsv(Object value) {
        if (value == null) return "";
        if (value instanceof BigDecimal decimal) return decimal.toPlainString();
        if (value instanceof Number
                || value instanceof LocalDate
                || value instanceof Instant
                || value instanceof Boolean) {
            return value.toString();
        }
        String text = text(value);
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    void writeXlsx(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Vaardig", null)) {
            String title = safeName(name);
            Worksheet sheet = book.newWorksheet(title.substring(0, Math.min(LONGEST_SHEET_NAME, title.length())));
            writeHeader(sheet);
            for (int row = 0; row < rows.size(); row++) {
                writeRow(sheet, row + 1, values(rows.get(row)).toArray());
            }
            sheet.freezePane(0, 1);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void writeHeader(Worksheet sheet) {
        for (int place = 0; place < columns.size(); place++) {
            Column<R> column = columns.get(place);
            sheet.value(0, place, column.title());
            sheet.style(0, place).bold().set();
            int longest = rows.stream()
                    .map(column.value())
                    .mapToInt(TableFile::length)
                    .max()
                    .orElse(0);
            sheet.width(place, Math.min(WIDEST, 2 + Math.max(column.title().length(), longest)));
        }
    }

    private static int length(Object value) {
        return value == null ? 0 : value instanceof Instant ? 16 : text(value).length();
    }

    private static void writeRow(Worksheet sheet, int row, Object[] values) {
        for (int place = 0; place < values.length; place++) {
            writeCell(sheet, row, place, values[place]);
        }
    }

    private static void writeCell(Worksheet sheet, int row, int place, Object value) {
        if (value == null) return;
        if (value instanceof Number number) {
            sheet.value(row, place, number);
        } else if (value instanceof Boolean yes) {
            sheet.value(row, place, yes);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, place, date);
            sheet.style(row, place).format("yyyy-mm-dd").set();
        } else if (value instanceof Instant moment) {
            sheet.value(row, place, moment.atZone(AmsterdamClock.ZONE).toLocalDateTime());
            sheet.style(row, place).format("yyyy-mm-dd hh:mm").set();
        } else {
            String text = text(value);
            sheet.value(row, place, text.substring(0, Math.min(LONGEST_CELL, text.length())));
        }
    }
}
