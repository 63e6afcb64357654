package nl.vaardig.start.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles what changed, and what names it, into the classes of the application; all of it or, with a mistake in it, nothing. */
final class Compiler {

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final Path sources;
    private final Path classes;
    private final Path draft;
    private final Set<Path> owed = new TreeSet<>();

    Compiler(Path checkout) {
        sources = checkout.resolve("src/main/java");
        classes = checkout.resolve("target/classes");
        draft = checkout.resolve("target/dev/compiled");
    }

    /**
     * @param changed new, changed and gone; what could not be compiled is tried again with the next
     * @return what the compiler has against it; empty = it is done
     */
    List<String> compile(Set<Path> changed) throws IOException {
        owed.addAll(changed);
        for (Path file : owed) if (!Files.exists(file)) forget(file);
        List<Path> files = withThoseThatName(owed);
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        Folders.empty(draft);
        try (StandardJavaFileManager manager = javac.getStandardFileManager(said, Locale.ROOT, null)) {
            List<String> options = List.of(
                    "-d",
                    draft.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-parameters",
                    "-proc:none",
                    "--release",
                    "17",
                    "-nowarn",
                    "-g");
            boolean done = files.isEmpty()
                    || javac.getTask(null, manager, said, options, null, manager.getJavaFileObjectsFromPaths(files))
                            .call();
            if (!done) return mistakes(said);
        }
        take();
        owed.clear();
        return List.of();
    }

    private List<Path> withThoseThatName(Set<Path> changed) throws IOException {
        Pattern names = Pattern.compile(changed.stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.joining("|", "\\b(", ")\\b")));
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                if (changed.contains(file)
                        || names.matcher(Files.readString(file)).find()) all.add(file);
            }
        }
        return all;
    }

    /** The classes of a source that is no longer there. */
    private void forget(Path source) throws IOException {
        Path folder = classes.resolve(sources.relativize(source)).getParent();
        if (!Files.isDirectory(folder)) return;
        String name = source.getFileName().toString().replace(".java", "");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().matches(Pattern.quote(name) + "(\\$.*)?\\.class")) Files.delete(file);
            }
        }
    }

    private void take() throws IOException {
        try (Stream<Path> files = Files.walk(draft)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path there = classes.resolve(draft.relativize(file));
                Files.createDirectories(there.getParent());
                Files.move(file, there, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private List<String> mistakes(DiagnosticCollector<JavaFileObject> said) {
        return said.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(one -> (one.getSource() == null ? "" : one.getSource().getName()) + ":" + one.getLineNumber()
                        + ": " + one.getMessage(Locale.ROOT))
                .toList();
    }
}
