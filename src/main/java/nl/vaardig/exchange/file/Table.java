package nl.vaardig.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.vaardig.exchange.file.Lines.Line;

/**
 * A table with a head above its columns, read row by row: text with commas, semicolons or tabs, or a sheet of XLSX. The
 * head is the line, of the first ten with something in them, in which most columns are known; what stands above it (a
 * title) is passed over.
 */
public final class Table implements Rows {

    private static final int HEAD_WITHIN = 10;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** What Excel writes where it could not work out a cell, in English and in Dutch. */
    private static final Pattern FAILED_CELL = Pattern.compile(
            "#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|N/B|VERW!|WAARDE!|DEEL/0!|NAAM\\?|LEEG!|GETAL!)");

    private final Lines lines;
    private final Map<String, Integer> positions = new HashMap<>();
    private final int width;
    private final Map<Integer, String> named = new HashMap<>();
    private final Set<Integer> nameless = new HashSet<>();

    /** A way to read the file. @param known how many columns of its best line are known @param at its place */
    private record Reading(Supplier<Lines> lines, List<Line> first, long known, int at, int width) {

        boolean isBetterThan(Reading other) {
            return other == null || known > other.known || known == other.known && width > other.width;
        }

        List<String> heads() {
            List<String> cells = first.get(at).cells();
            int size = cells.size();
            while (size > 0 && cells.get(size - 1).isBlank()) size--;
            return cells.subList(0, size);
        }
    }

    private Table(Reading reading, List<String> names, boolean asItStands) {
        width = names.size();
        for (int i = 0; i < width; i++) {
            if (names.get(i) != null) named.put(i, names.get(i));
            else if (asItStands) nameless.add(i);
        }
        named.forEach((place, name) -> positions.put(name, place));
        lines = reading.lines().get();
        for (int i = 0; i <= reading.at(); i++) lines.next();
    }

    public static Table open(Source source, Columns columns) {
        return open(source, columns, Heads.OWN);
    }

    /** @throws BadFile when it is empty, no table, or its heads are not those of these columns */
    public static Table open(Source source, Columns columns, Heads heads) {
        Reading reading = reading(source, columns, heads);
        return new Table(reading, heads.checked(reading.heads(), columns), heads.said() == null);
    }

    /** The heads as they stand in the file. @throws BadFile when it is empty or no table */
    public static List<String> heads(Source source, Columns columns, Heads heads) {
        return List.copyOf(reading(source, columns, heads).heads());
    }

    /** The first rows below the heads, as they stand in the file. */
    public static List<List<String>> start(Source source, Columns columns, Heads heads, int rows) {
        Reading reading = reading(source, columns, heads);
        return reading.first().stream()
                .skip(reading.at() + 1L)
                .limit(rows)
                .map(Line::cells)
                .toList();
    }

    private static Reading reading(Source source, Columns columns, Heads heads) {
        Reading best = null;
        BadFile problem = new BadFile("import.file.empty");
        try {
            for (Supplier<Lines> lines : ways(source)) {
                try {
                    Reading reading = reading(lines, columns, heads);
                    if (reading != null && reading.isBetterThan(best)) best = reading;
                } catch (BadFile e) {
                    problem = e;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (best == null) throw problem;
        return best;
    }

    private static List<Supplier<Lines>> ways(Source source) throws IOException {
        List<Supplier<Lines>> ways = new ArrayList<>();
        if (isZip(source)) {
            int sheets = SheetLines.sheets(source);
            for (int i = 0; i < sheets; i++) {
                int sheet = i;
                ways.add(() -> SheetLines.open(source, sheet));
            }
        } else {
            Encoding encoding = Encoding.of(source);
            for (char separator : CsvLines.separators(encoding)) ways.add(() -> CsvLines.open(encoding, separator));
        }
        return ways;
    }

    private static boolean isZip(Source source) throws IOException {
        try (InputStream stream = source.open()) {
            return Arrays.equals(stream.readNBytes(ZIP.length), ZIP);
        }
    }

    /** Null when there is nothing in it. */
    private static Reading reading(Supplier<Lines> way, Columns columns, Heads heads) {
        List<Line> first;
        try (Lines lines = way.get()) {
            first = lines.first(HEAD_WITHIN);
        }
        if (first.isEmpty()) return null;
        Reading best = null;
        for (int i = 0; i < first.size(); i++) {
            List<String> cells = first.get(i).cells();
            long known = heads.columns(cells, columns).stream()
                    .filter(name -> name != null)
                    .distinct()
                    .count();
            // Without any that is known: the first line that is more than a title.
            int width = (int) cells.stream().filter(cell -> !cell.isBlank()).count();
            Reading reading = new Reading(way, first, known, i, Math.min(width, 2));
            if (reading.isBetterThan(best)) best = reading;
        }
        int width = first.get(best.at()).cells().size();
        return new Reading(way, first, best.known(), best.at(), width);
    }

    @Override
    public boolean hasNext() {
        return lines.hasNext();
    }

    @Override
    public Row next() {
        Line line = lines.next();
        Row row = new Row(line.number(), positions, line.cells());
        List<String> cells = line.cells();
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) last--;
        // Fewer cells than heads are empty ones: Excel leaves them out where the last columns stay empty for a while.
        if (last > width) row.fault(null, "import.row.width", last, width);
        for (int i = 0; i < Math.min(last, width); i++)
            check(row, i, cells.get(i).strip());
        return row;
    }

    private void check(Row row, int place, String cell) {
        if (cell.isEmpty()) return;
        if (nameless.contains(place)) row.fault(null, "import.file.namelessColumn");
        else if (named.containsKey(place) && FAILED_CELL.matcher(cell).matches())
            row.fault(named.get(place), "import.cell.failed", cell);
    }

    @Override
    public void close() {
        lines.close();
    }
}
