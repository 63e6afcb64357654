package nl.vaardig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vaardig.harness.TestDatabase;
import nl.vaardig.harness.TestServer;

/**
 * The lines of src/test/resources/access. A line is a method, a path, eight statuses and perhaps {@code <- body};
 * {@code <name>} in path and body is a sample of the demo's data.
 */
record AccessTable(List<Row> rows) {

    private static final Pattern LINE =
            Pattern.compile("(GET|POST|PUT|PATCH|DELETE)\\s+(\\S+)((?:\\s+\\d{3})*)\\s*(?:<-\\s*(.*))?");
    private static final Pattern SAMPLE = Pattern.compile("sample\\s+(\\S+)\\s*=\\s*(.*)");
    private static final Pattern NAME = Pattern.compile("<([\\w.-]+)>");

    /** @param template the path as it stands in the file, with {@code <name>}s; {@code path} has values instead */
    record Row(String method, String template, String path, List<Integer> statuses, String body) {

        /** As {@link Endpoints} writes it. */
        String endpoint() {
            return method + " " + template.replaceAll("\\?.*", "").replaceAll("<[^>]*>", "{}");
        }

        String with(List<Integer> found) {
            String line = "%-40s".formatted(method + " " + template);
            return line + found.stream().map(status -> " " + status).collect(Collectors.joining());
        }
    }

    static AccessTable read() {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(TestServer.checkout().resolve("src/test/resources/access"))) {
            for (Path file : files.sorted().toList()) lines.addAll(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.removeIf(line -> line.isBlank() || line.startsWith("#"));
        Map<String, String> samples = new Samples().of(lines);
        return new AccessTable(lines.stream()
                .filter(line -> !SAMPLE.matcher(line).matches())
                .map(line -> row(line, samples))
                .toList());
    }

    private static Row row(String line, Map<String, String> samples) {
        Matcher matcher = LINE.matcher(line.strip());
        if (!matcher.matches()) throw new IllegalArgumentException("Not a line of the table: " + line);
        List<Integer> statuses = Arrays.stream(matcher.group(3).strip().split("\\s+"))
                .filter(status -> !status.isEmpty())
                .map(Integer::valueOf)
                .toList();
        String body = matcher.group(4) == null ? "" : fill(matcher.group(4), samples);
        return new Row(matcher.group(1), matcher.group(2), fill(matcher.group(2), samples), statuses, body);
    }

    private static String fill(String text, Map<String, String> samples) {
        return NAME.matcher(text).replaceAll(found -> {
            String value = samples.get(found.group(1));
            if (value == null) throw new IllegalArgumentException("No sample " + found.group(1) + " for " + text);
            return Matcher.quoteReplacement(value);
        });
    }

    /** Looks values up in the database, in the order they stand, so that one may use those before it. */
    private static final class Samples {

        private final Map<String, String> values = new HashMap<>();

        Map<String, String> of(List<String> lines) {
            List<Matcher> samples =
                    lines.stream().map(SAMPLE::matcher).filter(Matcher::matches).toList();
            List<Matcher> first = samples.stream()
                    .filter(sample -> !sample.group(2).contains("<"))
                    .toList();
            try (Connection connection =
                            TestDatabase.connect(TestDatabase.running().url());
                    Statement statement = connection.createStatement()) {
                for (Matcher sample : first) values.put(sample.group(1), value(sample.group(2), statement));
                for (Matcher sample : samples)
                    values.putIfAbsent(sample.group(1), value(fill(sample.group(2), values), statement));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return values;
        }

        private static String value(String text, Statement statement) throws SQLException {
            if (!text.startsWith("select ")) return text;
            try (ResultSet result = statement.executeQuery(text)) {
                if (!result.next() || result.getString(1) == null)
                    throw new IllegalStateException("No row for " + text);
                return result.getString(1);
            }
        }
    }
}
