package nl.vaardig.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeterminismTest {
    @TempDir
    private Path folder;

    @Test
    void theSameOptionsGiveTheSameBytes() throws IOException {
        assertEquals(generate("a", 5), generate("b", 5));
    }

    @Test
    void anotherSeedGivesOtherPeople() throws IOException {
        String employees = Path.of("GM0001", "employees.csv").toString();
        assertNotEquals(generate("a", 5).get(employees), generate("c", 6).get(employees));
    }

    private Map<String, Integer> generate(String name, long seed) throws IOException {
        Path out = folder.resolve(name);
        Generate.run(new Options(3, 260, 0, out, LocalDate.of(2026, 2, 1), seed, false, true));
        Map<String, Integer> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(out.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
