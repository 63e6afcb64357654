package nl.vaardig;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The words on the screen: both languages, none missing, none left over. */
class MessagesTest {

    /** Words this product does not use about people. */
    private static final List<String> NEVER = List.of("tekortkoming", "score", "presteren", "prestatie");

    private static final Path FOLDER = Path.of("src/main/resources/messages");

    /** Reasons and enums have their own first word, wherever they stand. */
    private static final Set<String> EVERYWHERE = Set.of("rule", "enum");

    private static final Set<String> OF_THE_PLATFORM = Set.of("form", "frame", "part", "problem");

    private static Properties dutch;
    private static Properties english;
    private static MessageKeys keys;

    @BeforeAll
    static void read() throws IOException {
        dutch = properties("nl");
        english = properties("en");
        keys = MessageKeys.inSources(dutch.stringPropertyNames());
    }

    private static Properties properties(String language) throws IOException {
        Properties properties = new Properties();
        for (Path file : files(language)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties;
    }

    private static List<Path> files(String language) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith("_" + language + ".properties"))
                    .sorted()
                    .toList();
        }
    }

    private static String place(Path file) {
        return file.getFileName().toString().replaceAll("_..\\.properties$", "");
    }

    /** The application reads the places that this list names. */
    @Test
    void everyFileIsListed() throws IOException {
        List<String> places = Files.readAllLines(FOLDER.resolve("places"));
        assertEquals(files("nl").stream().map(MessagesTest::place).toList(), places);
        assertEquals(files("en").stream().map(MessagesTest::place).toList(), places);
    }

    @Test
    void keysStandInOrderAndBeginWithTheirPlace() throws IOException {
        for (String language : List.of("nl", "en")) {
            for (Path file : files(language)) {
                List<String> own = keys(file);
                assertEquals(own.stream().sorted().toList(), own, file.toString());
                Set<String> allowed = new TreeSet<>(EVERYWHERE);
                allowed.add(place(file));
                if (place(file).equals("platform")) allowed.addAll(OF_THE_PLATFORM);
                // Kept in reports of imports and in the access log, so they never change.
                if (place(file).equals("exchange")) allowed.add("import");
                if (place(file).equals("accesslog")) allowed.add("privacy");
                assertEquals(
                        List.of(),
                        own.stream()
                                .filter(key -> !allowed.contains(key.split("\\.")[0]))
                                .toList(),
                        file.toString());
            }
        }
    }

    private static List<String> keys(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(dutch.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
    }

    @Test
    void noKeyIsThereTwice() throws IOException {
        assertEquals(List.of(), twice("nl"));
        assertEquals(List.of(), twice("en"));
    }

    private static List<String> twice(String language) throws IOException {
        Set<String> seen = new TreeSet<>();
        return files(language).stream()
                .flatMap(file -> keys(file).stream())
                .filter(key -> !seen.add(key))
                .toList();
    }

    @Test
    void everyKeyInCodeAndTemplatesExists() {
        assertEquals(Set.of(), keys.missing());
    }

    @Test
    void everyKeyIsUsed() {
        assertEquals(Set.of(), keys.unused());
    }

    @Test
    void noTextIsEmpty() {
        assertEquals(
                Set.of(),
                where(key -> dutch.getProperty(key).isBlank()
                        || english.getProperty(key, "").isBlank()));
    }

    @Test
    void bothLanguagesFillInTheSame() {
        assertEquals(Set.of(), where(key -> arguments(dutch, key, "nl") != arguments(english, key, "en")));
    }

    /** How many values a text takes; a text that can't be read as a pattern fails here. */
    private static int arguments(Properties texts, String key, String language) {
        String pattern = texts.getProperty(key, "").replace("'", "''");
        return new MessageFormat(pattern, Locale.forLanguageTag(language)).getFormatsByArgumentIndex().length;
    }

    @Test
    void textsDoNotJudgePeople() {
        List<String> found = new ArrayList<>();
        for (String word : NEVER) {
            where(key -> dutch.getProperty(key).toLowerCase(Locale.ROOT).contains(word))
                    .forEach(key -> found.add(key + ": " + word));
        }
        assertEquals(List.of(), found);
    }

    private static Set<String> where(Predicate<String> condition) {
        return dutch.stringPropertyNames().stream().filter(condition).collect(Collectors.toCollection(TreeSet::new));
    }
}
