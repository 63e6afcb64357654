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

class TableTest {

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
                "code,name\n\"1\",\"Zoë\"\n",
                "\"code\";\"name\"\n\"1\";\"Zoë\"\n",
                "code\tname\n1\tZoë\n",
                "sep=;\r\ncode;name\r\n1;Zoë\r\n",
                "\uFEFFsep=\t\r\ncode\tname\r\n1\tZoë\r\n",
                "code;name;;\r\n1;Zoë;;\r\n;;;\r\n;;;\r\n",
                ";code;name\n;1;Zoë\n",
                "Medewerkers van 1 januari, voorlopig\n\ncode;name\n1;Zoë\n",
                "Medewerkers;;\nPeildatum;1-1-2026;\ncode;name;\n1;Zoë;\n",
                "code;naam\n1;Zoë\n",
                "Co-de;NAAM \n1;Zoë\n"
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
                "import.file.noText",
                assertThrows(BadFile.class, () -> all("code,name\n1,\0\0")).key());
    }

    @Test
    void cellsBeyondTheHeadsAreAFaultOfThatRowAndFewerAreEmpty() {
        List<Row> rows = all("code,name\n1\n2,b\n3,c,d\n4,e,,\n");
        assertEquals(
                List.of(true, true, false, true),
                rows.stream().map(Row::isSound).toList());
        assertEquals("import.row.width", rows.get(2).faults().get(0).key());
        assertEquals("", rows.get(0).cell("name"));
    }

    @Test
    void whatStandsBelowNoHeadIsAFaultOfThatRow() {
        List<Row> rows = all("code,,name\n1,,a\n2,x,b\n");
        assertEquals(List.of(true, false), rows.stream().map(Row::isSound).toList());
        assertEquals("import.file.namelessColumn", rows.get(1).faults().get(0).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#N/B", "#VERW!", "#REF!", "#DEEL/0!"})
    void whatExcelCouldNotWorkOutIsAFault(String cell) {
        Row row = all("code,name\n1," + cell + "\n").get(0);
        assertEquals("import.cell.failed", row.faults().get(0).key());
        assertEquals("name", row.faults().get(0).column());
    }

    @Test
    void readsUnicodeTextOfExcel() {
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE))
            assertEquals(
                    "Zoë",
                    only("\uFEFFcode\tname\r\n1\tZoë\r\n".getBytes(charset)).cell("name"));
    }

    @Test
    void readsTheColumnsThatSomebodyNamed() {
        Source source = Source.of("nr;wie;plaats\n1;Zoë;Hier\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("nr", "wie", "plaats"), Table.heads(source, COLUMNS, Heads.OWN));
        assertEquals(List.of(List.of("1", "Zoë", "Hier")), Table.start(source, COLUMNS, Heads.OWN, 5));
        try (Rows rows = Table.open(source, COLUMNS, Heads.OWN.saying(List.of("code", "name", "")))) {
            Row row = rows.next();
            assertEquals("1 Zoë", row.cell("code") + " " + row.cell("name"));
            assertTrue(row.isSound());
        }
        Heads shorter = Heads.OWN.saying(List.of("code", "name"));
        assertEquals(
                "import.file.otherHeads",
                assertThrows(BadHeads.class, () -> Table.open(source, COLUMNS, shorter))
                        .key());
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
                assertThrows(BadFile.class, () -> Table.open(Source.of(file), COLUMNS))
                        .key());
    }

    @Test
    void givesRowsInChunks() {
        try (Rows rows =
                Table.open(Source.of("code,name\n1,a\n2,b\n3,c\n".getBytes(StandardCharsets.UTF_8)), COLUMNS)) {
            assertEquals(2, rows.next(2).size());
            assertEquals(1, rows.next(2).size());
            assertTrue(rows.next(2).isEmpty());
        }
    }

    private static Row only(byte[] content) {
        try (Rows rows = Table.open(Source.of(content), COLUMNS)) {
            Row row = rows.next();
            assertFalse(rows.hasNext());
            return row;
        }
    }

    private static List<Row> all(String text) {
        try (Rows rows = Table.open(Source.of(text.getBytes(StandardCharsets.UTF_8)), COLUMNS)) {
            return rows.next(Integer.MAX_VALUE);
        }
    }
}
