package nl.vaardig.platform.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables a statement names, as Hibernate and we write statements. */
final class Tables {

    private static final Pattern WRITTEN = Pattern.compile(
            "^\\s*(?:insert\\s+(?:ignore\\s+)?into|replace\\s+into|update(?:\\s+ignore)?|delete\\s+(?:\\S+\\s+)?from)\\s+`?(\\w+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern READ = Pattern.compile("\\b(?:from|join)\\s+`?(\\w+)", Pattern.CASE_INSENSITIVE);

    private Tables() {}

    /** What a statement writes to; empty for one that only reads. */
    static Optional<String> written(String sql) {
        Matcher found = WRITTEN.matcher(sql);
        return found.find() ? Optional.of(found.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** What a statement reads. */
    static List<String> read(String sql) {
        List<String> tables = new ArrayList<>();
        for (Matcher found = READ.matcher(sql); found.find(); ) {
            tables.add(found.group(1).toLowerCase(Locale.ROOT));
        }
        return tables;
    }
}
