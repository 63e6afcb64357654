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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The words on the screen: both languages, none missing, none left over. */
class MessagesTest {

    /** Words this product does not use about people. */
    private static final List<String> NEVER = List.of("tekortkoming", "score", "presteren", "prestatie");

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
        try (Reader reader = Files.newBufferedReader(file(language))) {
            properties.load(reader);
        }
        return properties;
    }

    private static Path file(String language) {
        return Path.of("src/main/resources/messages_" + language + ".properties");
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(dutch.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
    }

    @Test
    void noKeyIsThereTwice() {
        assertEquals(List.of(), twice("nl"));
        assertEquals(List.of(), twice("en"));
    }

    private static List<String> twice(String language) {
        Set<String> seen = new TreeSet<>();
        try {
            return Files.readAllLines(file(language)).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .filter(key -> !seen.add(key))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
