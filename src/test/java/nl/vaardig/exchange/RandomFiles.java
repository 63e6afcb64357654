package nl.vaardig.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vaardig.exchange.guide.ImportExamples;
import nl.vaardig.exchange.reading.ImportKind;

/** A file of each kind with what may stand in it. */
final class RandomFiles {

    /** The texts of a file that is no table of ours. */
    private static final Pattern JSON_TEXT = Pattern.compile("(?<=: \")[^\"]*(?=\")");

    private static final Pattern CSV_TEXT = Pattern.compile("(?<=,)[^,\\n]*(?=,)");

    private final Random random;
    private final RandomCells cells;
    private final ImportExamples examples;
    private final Function<ImportKind, List<String>> columns;

    RandomFiles(Random random, RandomCells cells, ImportExamples examples, Function<ImportKind, List<String>> columns) {
        this.random = random;
        this.cells = cells;
        this.examples = examples;
        this.columns = columns;
    }

    byte[] file(ImportKind kind) {
        String text =
                switch (kind.name()) {
                    case "DIGCOMP", "CASE" -> changed(example(kind), JSON_TEXT, kind);
                    case "FRAMEWORK", "ESCO" -> {
                        String example = example(kind);
                        int rows = example.indexOf('\n') + 1;
                        yield example.substring(0, rows) + changed(example.substring(rows), CSV_TEXT, kind);
                    }
                    default -> table(kind);
                };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String table(ImportKind kind) {
        List<String> columns = this.columns.apply(kind);
        return String.join(",", columns)
                + "\n"
                + IntStream.range(0, 4 + random.nextInt(16))
                        .mapToObj(i -> row(kind, columns))
                        .collect(Collectors.joining("\n"));
    }

    private String row(ImportKind kind, List<String> columns) {
        int width = random.nextInt(60) == 0 ? columns.size() - 1 : columns.size();
        return columns.subList(0, width).stream()
                .map(column -> quoted(cells.cell(kind.name(), column)))
                .collect(Collectors.joining(","));
    }

    private String example(ImportKind kind) {
        return new String(examples.file(kind), StandardCharsets.UTF_8);
    }

    private String changed(String file, Pattern texts, ImportKind kind) {
        boolean json = texts == JSON_TEXT;
        return texts.matcher(file)
                .replaceAll(found ->
                        Matcher.quoteReplacement(random.nextInt(20) > 0 ? found.group() : other(found, json, kind)));
    }

    private String other(MatchResult found, boolean json, ImportKind kind) {
        String text = random.nextBoolean() ? cells.cell(kind.name(), "text") : cells.cell(kind.name(), "code");
        return json ? escaped(text) : quoted(text);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String escaped(String text) {
        StringBuilder all = new StringBuilder();
        for (char each : text.toCharArray()) {
            if (each < ' ' || each == '"' || each == '\\' || Character.isSurrogate(each))
                all.append("\\u%04x".formatted((int) each));
            else all.append(each);
        }
        return all.toString();
    }
}
