package nl.vaardig.exchange.guide;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.vaardig.exchange.reading.ImportKind;
import nl.vaardig.platform.NotThere;

/** A short file of each kind to begin from, made of codes from the starter library. */
@ApplicationScoped
public class ImportExamples {

    private static final String FOLDER = "/examples/";
    /** Without it Excel takes UTF-8 for something else. */
    private static final String MARK = "\uFEFF";

    public byte[] file(ImportKind kind) {
        try (InputStream stream = ImportExamples.class.getResourceAsStream(FOLDER + kind.fileName())) {
            if (stream == null) throw new IllegalStateException("There is no example " + kind.fileName());
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with Dutch heads, as Excel in Dutch opens it at once. @throws NotThere when it is no table */
    public byte[] dutch(ImportKind kind) {
        if (!kind.isTable()) throw new NotThere();
        String text = new String(file(kind), StandardCharsets.UTF_8);
        // Names of columns hold neither.
        char separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        StringWriter out = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            boolean isHead = true;
            for (CsvRecord record :
                    CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
                List<String> cells = record.getFields();
                writer.writeRecord(isHead ? heads(kind, cells) : cells);
                isHead = false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (MARK + out).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> heads(ImportKind kind, List<String> columns) {
        return columns.stream().map(column -> kind.heads().dutch(column).get(0)).toList();
    }
}
