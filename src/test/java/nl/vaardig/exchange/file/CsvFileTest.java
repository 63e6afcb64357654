package nl.vaardig.exchange.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final Columns COLUMNS = Columns.of("code", "name");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code,name\n1,Zoë\n",
                "code;name\r\n1;Zoë\r\n",
                "name;code\nZoë;1",
                "\uFEFFcode,name\n1,Zoë\n",
                "\n\ncode,name\n1,Zoë\n",
                " Code , NAME \n 1 , Zoë \n",
                "code,name\n\"1\",\"Zoë\"\n"
            })
    void readsWhatSpreadsheetsWrite(String text) {
        Row row = only(text.getBytes(StandardCharsets.UTF_8));
        assertEquals("1", row.cell("code"));
        assertEquals("Zoë", row.cell("name"));
        assertTrue(row.isSound());
    }

    @Test
    void readsWindowsCharactersWhereItIsNoUtf8() {
        assertEquals(
                "Zoë – één",
                only("code;name\n1;Zoë – één".getBytes(Charset.forName("windows-1252")))
                        .cell("name"));
    }

    @Test
    void aSeparatorWithinQuotesOrRowsIsText() {
        assertEquals(
                "a;b;c;d",
                only("code,name\n1,a;b;c;d\n".getBytes(StandardCharsets.UTF_8)).cell("name"));
    }

    @Test
    void countsLinesAsAnEditorDoes() {
        List<Row> rows = all("code,name\n1,\"twee\nregels\"\n\n2,x\n");
        assertEquals(List.of(2, 5), rows.stream().map(Row::line).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code\\n1 | import.file.missingColumn | name",
                "code,name,code\\n1,2,3 | import.file.duplicateColumn | code",
                "code,name,colour\\n1,2,3 | import.file.unknownColumn | colour",
                "code,name,\\n1,2,3 | import.file.namelessColumn |",
                "a,b\\n1,2 | import.file.otherFile | code, name"
            })
    void refusesAnotherHeaderAndNamesTheColumn(String text, String key, String argument) {
        BadFile bad = assertThrows(BadFile.class, () -> all(text.replace("\\n", "\n")));
        assertEquals(key, bad.key());
        assertTrue(argument == null || bad.arguments()[0].equals(argument), bad.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "  \n"})
    void refusesAnEmptyFile(String text) {
        assertEquals(
                "import.file.empty",
                assertThrows(BadFile.class, () -> all(text)).key());
    }

    @Test
    void refusesWhatIsNoText() {
        assertEquals(
                "import.file.spreadsheet",
                assertThrows(BadFile.class, () -> all("PK\3\4")).key());
        assertEquals(
                "import.file.noText",
                assertThrows(BadFile.class, () -> all("code,name\n1,\0\0")).key());
    }

    @Test
    void aRowOfAnotherWidthIsAFaultOfThatRow() {
        List<Row> rows = all("code,name\n1\n2,b\n3,c,d\n");
        assertEquals(
                List.of(false, true, false), rows.stream().map(Row::isSound).toList());
        assertEquals("import.row.width", rows.get(2).faults().get(0).key());
    }

    @Test
    void aQuoteThatNeverEndsIsAFaultOfTheFile() {
        String text = "code,name\n1,\"" + "x".repeat(2_000_000);
        assertEquals(
                "import.file.broken",
                assertThrows(BadFile.class, () -> all(text)).key());
    }

    @Test
    void aNulAnywhereMeansThatItIsNoText() {
        byte[] file = ("code;name\n1;é" + "x".repeat(200_000) + "\0").getBytes(Charset.forName("windows-1252"));
        assertEquals(
                "import.file.noText",
                assertThrows(BadFile.class, () -> CsvFile.open(Source.of(file), COLUMNS))
                        .key());
    }

    @Test
    void givesRowsInChunks() {
        try (Rows rows =
                CsvFile.open(Source.of("code,name\n1,a\n2,b\n3,c\n".getBytes(StandardCharsets.UTF_8)), COLUMNS)) {
            assertEquals(2, rows.next(2).size());
            assertEquals(1, rows.next(2).size());
            assertTrue(rows.next(2).isEmpty());
        }
    }

    private static Row only(byte[] content) {
        try (Rows rows = CsvFile.open(Source.of(content), COLUMNS)) {
            Row row = rows.next();
            assertFalse(rows.hasNext());
            return row;
        }
    }

    private static List<Row> all(String text) {
        try (Rows rows = CsvFile.open(Source.of(text.getBytes(StandardCharsets.UTF_8)), COLUMNS)) {
            return rows.next(Integer.MAX_VALUE);
        }
    }
}
