package nl.vaardig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The message keys that code and templates mention. A literal that begins as keys do is one; a literal that ends with
 * a point is the beginning of several ({@code "frame.role." + role}). Enum constants have theirs by their name.
 */
final class MessageKeys {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+)\"");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][A-Za-z0-9.-]*\\.)\"\\s*\\+");
    /** What a constructor calls its argument is no key: it is for whoever reads the log. */
    private static final Pattern NAME_OF_A_VALUE = Pattern.compile(
            "Given\\s*\\.\\w+\\((?:[^()\"]|\\([^()]*\\))*\"[^\"]*\"\\)|IllegalArgumentException\\(\\s*\"[^\"]*\"");

    private final Set<String> existing;
    private final Set<String> mentioned = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> enumKeys = new HashSet<>();

    private MessageKeys(Set<String> existing) {
        this.existing = existing;
    }

    static MessageKeys inSources(Set<String> existing) {
        MessageKeys keys = new MessageKeys(existing);
        for (String folder : new String[] {"src/main/java", "src/main/jte"}) keys.read(Path.of(folder));
        return keys;
    }

    private void read(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().matches(".*\\.(java|jte)")).forEach(this::readFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readFile(Path file) {
        try {
            String text = NAME_OF_A_VALUE.matcher(Files.readString(file)).replaceAll("");
            find(LITERAL, text, mentioned);
            find(BEGINNING, text, beginnings);
            if (file.toString().endsWith(".java") && text.contains("enum ")) enumsIn(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void find(Pattern pattern, String text, Set<String> into) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) into.add(matcher.group(1));
    }

    private void enumsIn(String text) {
        Matcher matcher = Pattern.compile("\\benum (\\w+)[^{]*\\{(.*?)(?:;|\\n})", Pattern.DOTALL)
                .matcher(text);
        while (matcher.find()) {
            String constants = matcher.group(2).replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*|\\([^)]*\\)|\\{.*?}", "");
            for (String constant : constants.split(",")) {
                if (!constant.isBlank()) enumKeys.add("enum." + matcher.group(1) + "." + constant.strip());
            }
        }
    }

    /** Keys that are mentioned and exist in no language; of an enum that has any, all constants. */
    Set<String> missing() {
        Set<String> firstWords = existing.stream().map(MessageKeys::firstWord).collect(Collectors.toSet());
        Set<String> namedEnums = existing.stream()
                .filter(key -> key.startsWith("enum."))
                .map(key -> key.split("\\.")[1])
                .collect(Collectors.toSet());
        return Stream.concat(
                        mentioned.stream()
                                .filter(key -> firstWords.contains(firstWord(key)) || key.startsWith("rule.")),
                        enumKeys.stream().filter(key -> namedEnums.contains(key.split("\\.")[1])))
                .filter(key -> !existing.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keys that exist and that nobody mentions. */
    Set<String> unused() {
        return existing.stream()
                .filter(key -> !mentioned.contains(key) && !enumKeys.contains(key))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String firstWord(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
