package nl.vaardig.start.dev;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The application as Liberty can read it from where its parts lie in the project, with what only development needs. */
public final class LooseApplication {

    private static final String LIVE = "nl/vaardig/start/live";

    private final Path checkout;
    private final Path target;

    public LooseApplication(Path checkout) {
        this.checkout = checkout.toAbsolutePath();
        target = this.checkout.resolve("target");
    }

    /** Writes down where everything is, and gives the file that says so. */
    public Path write() throws IOException {
        Path live = target.resolve("dev/live");
        copy(target.resolve("test-classes").resolve(LIVE), live.resolve(LIVE));
        Files.writeString(live.resolve("build.properties"), "version=dev\n");
        // A stamp of its own, so that no browser shows what it kept of another server; with it no script is known by
        // name.
        Files.createDirectories(live.resolve("assets"));
        Files.writeString(
                live.resolve("assets/index.properties"),
                "stamp=" + Instant.now().toEpochMilli() + "\nmodules=\n");
        StringBuilder parts = new StringBuilder("<archive>\n");
        parts.append(part("dir", live, "/WEB-INF/classes"));
        parts.append(part("dir", target.resolve("classes"), "/WEB-INF/classes"));
        parts.append(part("dir", target.resolve("assets"), "/WEB-INF/classes/assets"));
        parts.append(part("dir", checkout.resolve("src/main/webapp"), "/"));
        for (Path library : libraries()) parts.append(part("file", library, "/WEB-INF/lib/" + library.getFileName()));
        Path file = target.resolve("dev/vaardig.war.xml");
        Files.writeString(file, parts.append("</archive>\n"));
        return file;
    }

    /** For the server: where templates are, and what they are compiled against. */
    public Map<String, String> settings() throws IOException {
        return Map.of(
                "VAARDIG_CHECKOUT", checkout.toString(),
                "VAARDIG_CLASS_PATH", classPath());
    }

    private String classPath() throws IOException {
        return Stream.concat(Stream.of(target.resolve("classes")), libraries().stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Those of the application, and the compiler of templates. */
    private List<Path> libraries() throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(target.resolve("vaardig/WEB-INF/lib"))) {
            files.forEach(all::add);
        }
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.matches(".*[/\\\\]jte-(extension-api-)?\\d[^/\\\\]*\\.jar"))
                .map(Path::of)
                .forEach(all::add);
        return all;
    }

    private static String part(String kind, Path file, String place) {
        return "  <%s sourceOnDisk=\"%s\" targetInArchive=\"%s\"/>%n".formatted(kind, file, place);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.write(to.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }
}
