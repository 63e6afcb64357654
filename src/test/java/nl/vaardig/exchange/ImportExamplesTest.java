package nl.vaardig.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.Rows;
import nl.vaardig.exchange.file.Source;
import nl.vaardig.exchange.guide.ImportExamples;
import nl.vaardig.exchange.kind.Importer;
import nl.vaardig.exchange.kind.Means;
import nl.vaardig.platform.CurrentUser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind has an example that can be read, and every column stands in the guide and on the screen. */
class ImportExamplesTest {

    @ParameterizedTest
    @EnumSource(ImportKind.class)
    void everyKindHasAnExample(ImportKind kind) {
        try (Rows rows = importer(kind).open(Source.of(new ImportExamples().file(kind)))) {
            List<Row> all = rows.next(100);
            assertTrue(all.size() >= 1 && all.stream().allMatch(Row::isSound), kind.fileName());
        }
    }

    @ParameterizedTest
    @EnumSource(ImportKind.class)
    void everyColumnIsExplained(ImportKind kind) throws IOException {
        String guide = Files.readString(Path.of("src/docs/formats.md"));
        List<String> dutch = Files.readAllLines(Path.of("src/main/resources/messages_nl.properties"));
        for (String column : importer(kind).columns().names()) {
            assertTrue(guide.contains("| " + column + " |") || guide.contains("| **" + column + "** |"), column);
            String key = "import.column." + kind.pathName() + "." + column + "=";
            assertTrue(dutch.stream().anyMatch(line -> line.startsWith(key)), key);
        }
    }

    @ParameterizedTest
    @EnumSource(ImportKind.class)
    void everyColumnHasADutchNameOfItsOwn(ImportKind kind) {
        Set<String> all = new HashSet<>();
        List<String> own = importer(kind).columns().names();
        for (String column : own) {
            List<String> dutch = kind.heads().dutch(column);
            assertFalse(dutch.isEmpty(), kind + " " + column);
            assertEquals(
                    List.of(column),
                    kind.heads().columns(dutch.subList(0, 1), importer(kind).columns()));
            dutch.forEach(name -> assertTrue(all.add(name), kind + ": " + name + " is two columns"));
        }
    }

    @ParameterizedTest
    @EnumSource(ImportKind.class)
    void theExampleWithDutchHeadsHoldsTheSame(ImportKind kind) {
        if (!kind.isTable()) return;
        assertEquals(cells(kind, new ImportExamples().file(kind)), cells(kind, new ImportExamples().dutch(kind)));
    }

    private static List<List<String>> cells(ImportKind kind, byte[] file) {
        List<String> columns = importer(kind).columns().names();
        try (Rows rows = importer(kind).open(Source.of(file), kind.heads())) {
            return rows.next(100).stream()
                    .map(row -> columns.stream().map(row::cell).toList())
                    .toList();
        }
    }

    private static Importer importer(ImportKind kind) {
        return kind.importer(new Means(null, null, null, null, null, null, null, CurrentUser.application(1)));
    }
}
