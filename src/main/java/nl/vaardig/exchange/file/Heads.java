package nl.vaardig.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which column of ours the head of a column in a file means: our own name, a Dutch one, or what somebody said of a file
 * with these heads. Capitals, accents, spaces and hyphens in a head make no difference.
 *
 * @param kind whose Dutch names are read; those of all kinds where it is empty
 * @param said for each head of the file, in order, our column or "" for one that is not read; null when nobody said
 */
public record Heads(String kind, List<String> said) {

    /** For files without a kind. */
    public static final Heads OWN = new Heads("", null);

    private static final String FILE = "/exchange/heads_nl.properties";
    private static final Properties DUTCH = dutch();
    /** Columns for each level of a scale: level_3_text_nl. */
    private static final Pattern NUMBERED = Pattern.compile("(.*_)(\\d{1,2})(_.*)");

    private static final int LONGEST_IN_WORDS = 60;

    public static Heads of(String kind) {
        return new Heads(kind, null);
    }

    public Heads saying(List<String> columns) {
        return new Heads(kind, List.copyOf(columns));
    }

    private static Properties dutch() {
        Properties names = new Properties();
        try (InputStream stream = Heads.class.getResourceAsStream(FILE)) {
            names.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** The Dutch names of a column of ours, the one to write first; none when it has none. */
    public List<String> dutch(String column) {
        Matcher numbered = NUMBERED.matcher(column);
        boolean isNumbered = numbered.matches();
        String key = isNumbered ? numbered.group(1) + "n" + numbered.group(3) : column;
        String names = DUTCH.getProperty(kind + "." + key, DUTCH.getProperty(key, ""));
        if (isNumbered) names = names.replace("#", numbered.group(2));
        return Arrays.stream(names.split("\\|"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** What is compared of a head: its letters and digits. */
    static String plain(String head) {
        return Normalizer.normalize(head, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Our column for each of these heads, null where it means none. */
    public List<String> columns(List<String> heads, Columns columns) {
        Map<String, String> known = new HashMap<>();
        columns.names().forEach(name -> known.put(plain(name), name));
        columns.names().forEach(name -> dutch(name).forEach(dutch -> known.putIfAbsent(plain(dutch), name)));
        List<String> found = new ArrayList<>();
        heads.forEach(head -> found.add(known.get(plain(head))));
        return found;
    }

    /**
     * Our column for each of these heads, null for one without a name and for one that need not be read.
     *
     * @throws BadHeads that names the first column that is missing, unknown or there twice
     */
    List<String> checked(List<String> heads, Columns columns) {
        if (said != null) return said(heads);
        List<String> found = columns(heads, columns);
        if (found.stream().allMatch(name -> name == null)) throw otherFile(columns);
        Set<String> once = new HashSet<>();
        for (int i = 0; i < heads.size(); i++) {
            String name = found.get(i);
            if (name == null && !heads.get(i).isBlank()) throw unknown(heads.get(i), columns);
            if (name != null && !once.add(name)) throw new BadHeads("import.file.duplicateColumn", name);
        }
        for (String name : columns.names()) {
            boolean isMissing = !once.contains(name) && !columns.mayMiss().contains(name);
            if (isMissing) throw new BadHeads("import.file.missingColumn", name);
        }
        return found;
    }

    private List<String> said(List<String> heads) {
        if (said.size() != heads.size()) throw new BadHeads("import.file.otherHeads");
        return said.stream().map(name -> name.isEmpty() ? null : name).toList();
    }

    // A file of another kind misses everything: then naming one column would be of little help.
    private static BadHeads otherFile(Columns columns) {
        return new BadHeads("import.file.otherFile", String.join(", ", columns.names()));
    }

    private static BadHeads unknown(String head, Columns columns) {
        String name = head.strip();
        return new BadHeads(
                "import.file.unknownColumn",
                name.length() > LONGEST_IN_WORDS ? name.substring(0, LONGEST_IN_WORDS) : name,
                String.join(", ", columns.names()));
    }
}
