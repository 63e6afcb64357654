package nl.vaardig.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {

    private record Row(String name, Integer level, LocalDate on, BigDecimal cost, Boolean met) {}

    private static TableFile<Row> file(Row... rows) {
        return TableFile.of(
                "Mensen – café",
                List.of(rows),
                TableFile.column("Naam", Row::name),
                TableFile.column("Niveau", Row::level),
                TableFile.column("Op", Row::on),
                TableFile.column("Kosten", Row::cost),
                TableFile.column("Gehaald", Row::met));
    }

    private static String csv(TableFile<?> file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.writeCsv(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesEveryTypeSoThatAnyProgramReadsIt() throws IOException {
        String csv = csv(file(new Row("Zoë, \"de\" Vries", 3, LocalDate.of(2026, 3, 1), new BigDecimal("1E+2"), true)));
        assertEquals("\uFEFFNaam,Niveau,Op,Kosten,Gehaald\r\n\"Zoë, \"\"de\"\" Vries\",3,2026-03-01,100,true\r\n", csv);
    }

    /** As a Dutch spreadsheet opens it, with the day and what was chosen on each row. */
    @Test
    void aDutchFileHasSemicolonsAndDecimalCommasAndSaysWhatItIsOf() throws IOException {
        TableFile<Row> told = file(new Row("Zoë", 3, LocalDate.of(2026, 3, 1), new BigDecimal("0.8889"), true))
                .told(Messages.in("nl"), LocalDate.of(2026, 11, 30), "Team Klantcontact", null, "");
        assertEquals(
                "\uFEFFNaam;Niveau;Op;Kosten;Gehaald;Peildatum;Gekozen\r\nZoë;3;2026-03-01;0,8889;true;2026-11-30;Team Klantcontact\r\n",
                csv(told));
        String english = csv(file(new Row("Zoë", 3, null, new BigDecimal("0.8889"), true))
                .told(Messages.in("en"), LocalDate.of(2026, 11, 30)));
        assertTrue(english.endsWith("Zoë,3,,0.8889,true,2026-11-30,everything\r\n"), english);
    }

    @Test
    void leavesWhatIsUnknownEmpty() throws IOException {
        assertTrue(csv(file(new Row("Anna", null, null, null, null))).endsWith("Anna,,,,\r\n"));
    }

    @Test
    void takesTheStingOutOfFormulas() {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1")) {
            assertEquals("'" + formula, TableFile.inCsv(formula));
        }
    }

    @Test
    void leavesNumbersBelowZeroNumbers() {
        assertEquals("-2", TableFile.inCsv(-2));
        assertEquals("2026-01-01T00:00:00Z", TableFile.inCsv(Instant.parse("2026-01-01T00:00:00Z")));
    }

    @Test
    void namesTheFileSafely() {
        assertEquals("Mensen-cafe", TableFile.safeName("Mensen – café"));
        assertEquals("a-b", TableFile.safeName("../a\"\r\nb"));
        assertEquals("vaardig", TableFile.safeName("…"));
    }

    @Test
    void makesAWorkbookInWhichAFormulaIsText(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("people.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            file(new Row("=HYPERLINK(\"x\")", 2, LocalDate.of(2026, 3, 1), null, false))
                    .writeXlsx(out);
        }
        try (ZipFile parts = new ZipFile(file.toFile())) {
            byte[] sheet = parts.getInputStream(parts.getEntry("xl/worksheets/sheet1.xml"))
                    .readAllBytes();
            String cells = new String(sheet, StandardCharsets.UTF_8);
            assertTrue(cells.contains("<v>2</v>"));
            assertFalse(cells.contains("<f>"));
        }
    }

    @Test
    void refusesAnotherFormat() {
        TableFile<Row> file = file();
        BadField refused = assertThrows(BadField.class, () -> file.as("pdf"));
        assertEquals("format", refused.field());
    }
}
