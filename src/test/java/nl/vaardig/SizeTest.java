package nl.vaardig;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Classes stay within 250 lines, templates within 80, packages within 20 classes: alarms, never a reason to split what
 * belongs together. What is larger stands here with its length, and may only get smaller: who makes it so lowers the
 * number, or takes the line away.
 */
class SizeTest {

    private static final int CLASS = 250;
    private static final int TEMPLATE = 80;
    private static final int PACKAGE = 20;

    private static final Map<String, Integer> LONGER_CLASSES =
            Map.of("src/main/java/nl/vaardig/learning/path/Step.java", 287);
    private static final Map<String, Integer> LONGER_TEMPLATES = Map.of();
    private static final Set<String> LARGER_PACKAGES = Set.of();

    @Test
    void classesAreSmall() {
        assertEquals(sorted(LONGER_CLASSES), longerThan(CLASS, "src/main/java", ".java"));
    }

    @Test
    void templatesAreSmall() {
        assertEquals(sorted(LONGER_TEMPLATES), longerThan(TEMPLATE, "src/main/jte", ".jte"));
    }

    @Test
    void packagesAreSmall() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Map<String, Integer> classes = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.toMap(
                            file -> file.getParent().toString(), file -> 1, Integer::sum, TreeMap::new));
            classes.values().removeIf(count -> count <= PACKAGE);
            assertEquals(LARGER_PACKAGES, classes.keySet());
        }
    }

    private static Map<String, Integer> sorted(Map<String, Integer> files) {
        return new TreeMap<>(files);
    }

    private static Map<String, Integer> longerThan(int lines, String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> length(file) > lines)
                    .collect(Collectors.toMap(Path::toString, SizeTest::length, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int length(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
