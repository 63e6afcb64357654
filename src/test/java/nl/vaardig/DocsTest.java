package nl.vaardig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What code and documents cite is there: headings of the rules, decisions, other documents. */
class DocsTest {

    private static final Path DOCS = Path.of("src/docs");
    private static final Path DECISIONS = DOCS.resolve("decisions");

    /** A link to another document: what stands between the brackets of an address, without a place within it. */
    private static final Pattern LINK = Pattern.compile("\\]\\(([^()\\s#:]+)(?:#[^()\\s]*)?\\)");

    /** As it stands in Javadoc, in SQL and in a document; the heading follows. */
    private static final Pattern RULE = Pattern.compile("rules\\.md(?:\\]\\([^)]*\\))?,\\s+([A-Z].{0,80})");

    private static final Pattern DECISION = Pattern.compile("\\bdecisions? \\[?(\\d{3})\\b");

    private static final Pattern NEXT_LINE = Pattern.compile("\\R\\s*(?:\\*|//|--)?\\s*");

    @Test
    void everyRuleThatIsCitedIsAHeading() {
        List<String> headings = read(DOCS.resolve("rules.md"))
                .lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3).strip())
                .toList();
        Map<String, List<String>> cited = cited(RULE);
        List<String> unknown = cited.entrySet().stream()
                .flatMap(file -> file.getValue().stream()
                        .filter(text -> headings.stream().noneMatch(text::startsWith))
                        .map(text -> file.getKey() + ": " + text))
                .toList();
        assertEquals(List.of(), unknown);
        assertTrue(cited.size() > 15, "the sources cite the rules");
    }

    @Test
    void everyDecisionThatIsCitedIsThere() {
        List<String> numbers =
                decisions().stream().map(file -> file.substring(0, 3)).toList();
        List<String> unknown = cited(DECISION).entrySet().stream()
                .flatMap(file -> file.getValue().stream()
                        .filter(number -> !numbers.contains(number))
                        .map(number -> file.getKey() + ": decision " + number))
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void everyDecisionStandsInTheListUnderItsTitle() {
        List<String> lines = read(DECISIONS.resolve("README.md"))
                .lines()
                .filter(line -> line.startsWith("- ["))
                .sorted()
                .toList();
        List<String> wanted = decisions().stream()
                .map(file -> {
                    String title =
                            read(DECISIONS.resolve(file)).lines().findFirst().orElse("");
                    String number = file.substring(0, 3);
                    assertTrue(title.startsWith("# " + number + ". "), file + " begins with " + title);
                    return "- [" + number + "](" + file + ") " + title.substring(("# " + number + ". ").length());
                })
                .toList();
        assertEquals(String.join("\n", wanted), String.join("\n", lines));
    }

    @Test
    void everyLinkToAFileLeadsToOne() {
        List<String> dead = new ArrayList<>();
        for (Path document : Stream.concat(files(DOCS, ".md"), Stream.of(Path.of("README.md")))
                .toList()) {
            LINK.matcher(read(document))
                    .results()
                    .map(found -> found.group(1))
                    .filter(link -> !link.startsWith("/"))
                    .filter(link ->
                            !Files.exists(document.toAbsolutePath().getParent().resolve(link)))
                    .forEach(link -> dead.add(document + ": " + link));
        }
        assertEquals(List.of(), dead);
    }

    /** The names of the files, in order. */
    private static List<String> decisions() {
        return files(DECISIONS, ".md")
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.equals("README.md"))
                .sorted()
                .toList();
    }

    /** File → what it cites, with lines that were broken put together. */
    private static Map<String, List<String>> cited(Pattern pattern) {
        Map<String, List<String>> cited = new TreeMap<>();
        Stream.of(
                        files(Path.of("src/main/java"), ".java"),
                        files(Path.of("src/test/java"), ".java"),
                        files(Path.of("src/main/resources/db/migration"), ".sql"),
                        files(DOCS, ".md"))
                .flatMap(files -> files)
                .filter(file -> !file.endsWith("DocsTest.java"))
                .forEach(file -> {
                    Matcher found =
                            pattern.matcher(NEXT_LINE.matcher(read(file)).replaceAll(" "));
                    List<String> all = found.results()
                            .map((MatchResult one) -> one.group(1))
                            .toList();
                    if (!all.isEmpty()) cited.put(file.toString(), all);
                });
        return cited;
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
