package nl.vaardig.start.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files below a folder, and which of them are others than when it was last looked at. */
final class Sources {

    private final Path folder;
    private Map<Path, FileTime> seen;

    Sources(Path folder) throws IOException {
        this.folder = folder;
        seen = now();
    }

    Path folder() {
        return folder;
    }

    /** New, changed and gone. */
    Set<Path> changed() throws IOException {
        Map<Path, FileTime> now = now();
        Set<Path> changed = new TreeSet<>();
        now.forEach((file, time) -> {
            if (!time.equals(seen.get(file))) changed.add(file);
        });
        seen.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
        seen = now;
        return changed;
    }

    private Map<Path, FileTime> now() throws IOException {
        Map<Path, FileTime> now = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Sources::isSource).toList()) {
                // Gone between being listed and being asked for its time: an editor that writes beside and renames.
                if (Files.exists(file)) now.put(file, Files.getLastModifiedTime(file));
            }
        }
        return now;
    }

    private static boolean isSource(Path file) {
        String name = file.getFileName().toString();
        boolean isDraft = name.startsWith(".") || name.endsWith("~") || name.endsWith(".swp");
        return !isDraft && !file.toString().contains("node_modules") && Files.isRegularFile(file);
    }
}
