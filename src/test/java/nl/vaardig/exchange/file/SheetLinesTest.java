package nl.vaardig.exchange.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Workbooks: what is read is what somebody sees in the sheet. */
class SheetLinesTest {

    private static final Columns COLUMNS = Columns.of("staff_number", "fte", "start_on");

    @Test
    void readsTheSheetThatHasTheHeads() {
        List<Row> rows = all(book -> {
            book.newWorksheet("Uitleg").value(0, 0, "Vul het tweede blad in");
            Worksheet sheet = book.newWorksheet("Aanstellingen");
            sheet.value(0, 0, "Aanstellingen op 1 januari");
            heads(sheet, 2);
            sheet.value(3, 0, "000123");
            sheet.value(3, 1, new BigDecimal("0.8"));
            sheet.value(3, 2, LocalDate.of(2026, 1, 1));
            sheet.style(3, 2).format("dd-mm-yyyy").set();
        });
        assertEquals(1, rows.size());
        assertEquals(4, rows.get(0).line());
        assertEquals("000123", rows.get(0).cell("staff_number"));
        assertEquals("0.8", rows.get(0).cell("fte"));
        assertEquals(LocalDate.of(2026, 1, 1), rows.get(0).date("start_on"));
    }

    @Test
    void aNumberIsWrittenAsItIsSeen() {
        List<Row> rows = all(book -> {
            Worksheet sheet = book.newWorksheet("Blad1");
            heads(sheet, 0);
            sheet.value(1, 0, 123);
            sheet.style(1, 0).format("000000").set();
            sheet.value(1, 1, 32.0 / 36);
            sheet.value(1, 2, LocalDateTime.of(2026, 1, 1, 0, 0));
            sheet.style(1, 2).format("yyyy-mm-dd hh:mm").set();
            sheet.value(2, 0, 4711.0);
            sheet.value(2, 1, 0.1 + 0.2);
            sheet.value(2, 2, LocalDateTime.of(2026, 1, 1, 13, 30));
            sheet.style(2, 2).format("yyyy-mm-dd hh:mm").set();
            sheet.value(3, 0, "x");
            sheet.value(3, 1, 1);
            sheet.style(3, 1).format("0.00\" dagen\"").set();
        });
        assertEquals("000123", rows.get(0).cell("staff_number"));
        assertEquals("0.888888888888889", rows.get(0).cell("fte"));
        assertEquals("2026-01-01", rows.get(0).cell("start_on"));
        assertEquals("4711", rows.get(1).cell("staff_number"));
        assertEquals("0.3", rows.get(1).cell("fte"));
        assertEquals("2026-01-01 13:30", rows.get(1).cell("start_on"));
        assertEquals("1", rows.get(2).cell("fte"), "words in a format make no day");
    }

    @Test
    void emptyRowsAndCellsAreLeftOut() {
        List<Row> rows = all(book -> {
            Worksheet sheet = book.newWorksheet("Blad1");
            heads(sheet, 0);
            sheet.value(1, 0, "1");
            sheet.value(4, 0, "2");
            sheet.value(6, 3, "  ");
        });
        assertEquals(List.of(2, 5), rows.stream().map(Row::line).toList());
        assertTrue(rows.stream().allMatch(Row::isSound));
        assertEquals("", rows.get(0).cell("start_on"));
    }

    @Test
    void refusesAZipThatIsNoWorkbook() throws IOException {
        assertRefused("import.file.spreadsheet", zip("brief.txt", "Geachte heer"));
        assertRefused("import.file.spreadsheet", "PK\3\4".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void refusesACellInAColumnThatNobodyHas() throws IOException {
        String sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>";
        assertRefused("import.file.spreadsheet", zip("xl/worksheets/sheet1.xml", sheet));
    }

    @Test
    void refusesWhatUnpacksToFarMoreThanAnybodyTypes() throws IOException {
        Source source = Source.of(zip("xl/sharedStrings.xml", "x".repeat(1 << 20)));
        SheetZip.check(source, 1 << 20);
        BadFile bad = assertThrows(BadFile.class, () -> SheetZip.check(source, (1 << 20) - 1));
        assertEquals("import.file.tooLargeUnpacked", bad.key());
    }

    private static void heads(Worksheet sheet, int row) {
        for (int i = 0; i < COLUMNS.names().size(); i++)
            sheet.value(row, i, COLUMNS.names().get(i));
    }

    private static List<Row> all(Consumer<Workbook> filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Proef", null)) {
            filling.accept(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Rows rows = Table.open(Source.of(bytes.toByteArray()), COLUMNS)) {
            List<Row> all = rows.next(Integer.MAX_VALUE);
            assertFalse(rows.hasNext());
            return all;
        }
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void assertRefused(String key, byte[] file) {
        assertEquals(
                key,
                assertThrows(BadFile.class, () -> Table.open(Source.of(file), COLUMNS))
                        .key());
    }
}
