package nl.vaardig.exchange;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.Rows;
import nl.vaardig.exchange.file.Source;
import nl.vaardig.exchange.guide.ImportExamples;
import nl.vaardig.exchange.reading.ImportKind;
import nl.vaardig.exchange.reading.ImportOf;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.platform.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind has an example that can be read, and every column stands in the guide and on the screen. */
class ImportExamplesTest {

    private static final Map<ImportKind, Supplier<Importer>> IMPORTERS = importers();

    private static Map<ImportKind, Supplier<Importer>> importers() {
        Map<ImportKind, Supplier<Importer>> all = new HashMap<>();
        new ClassFileImporter()
                .withImportOption(location -> location.contains("Rows"))
                .importPackages("nl.vaardig")
                .that(annotatedWith(ImportOf.class))
                .forEach(found -> all.put(
                        new ImportKind(found.reflect().getAnnotation(ImportOf.class)), () -> made(found.reflect())));
        return all;
    }

    private static Importer made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Importer) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Set<ImportKind> kinds() {
        return IMPORTERS.keySet();
    }

    /** Their names are stored and sent, so none is ever renamed; nothing is named before it is there. */
    @Test
    void kindsKeepTheirNamesAndTheirOrder() {
        String names = kinds().stream()
                .sorted(Comparator.comparingInt(kind -> kind.says().order()))
                .map(ImportKind::name)
                .collect(Collectors.joining(" "));
        assertEquals(
                "JOB_ROLES DEPARTMENTS EMPLOYEES APPOINTMENTS MANAGERS REQUIREMENTS GROUP_REQUIREMENTS GOAL_DEMANDS"
                        + " EXEMPTIONS COVERAGE_NEEDS SKILL_DECAYS COURSES ROUNDS RATINGS WISHES OBJECTIONS ASSIGNMENTS"
                        + " OUTLOOK_MEASURES TALENT ACCOUNTS DIGCOMP FRAMEWORK CASE ESCO",
                names);
    }

    @Test
    void eachKindHasAPlaceOfItsOwn() {
        assertEquals(
                kinds().size(),
                kinds().stream().map(kind -> kind.says().order()).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasAName(ImportKind kind) {
        for (String language : List.of("nl", "en"))
            for (String key : List.of("enum.ImportKind.", "import.about."))
                assertFalse(Messages.in(language).text(key + kind.name()).isBlank());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasAnExample(ImportKind kind) {
        try (Rows rows = importer(kind).open(Source.of(new ImportExamples().file(kind)))) {
            List<Row> all = rows.next(100);
            assertTrue(all.size() >= 1 && all.stream().allMatch(Row::isSound), kind.fileName());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyColumnIsExplained(ImportKind kind) throws IOException {
        String guide = Files.readString(Path.of("src/docs/formats.md"));
        List<String> dutch = Files.readAllLines(Path.of("src/main/resources/messages/exchange_nl.properties"));
        for (String column : importer(kind).columns().names()) {
            assertTrue(guide.contains("| " + column + " |") || guide.contains("| **" + column + "** |"), column);
            String key = "import.column." + kind.pathName() + "." + column + "=";
            assertTrue(dutch.stream().anyMatch(line -> line.startsWith(key)), key);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
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
    @MethodSource("kinds")
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
        return IMPORTERS.get(kind).get();
    }
}
