package nl.vaardig.start.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder with nothing in it. */
final class Folders {

    private Folders() {}

    static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) if (!one.equals(folder)) Files.delete(one);
        }
    }
}
