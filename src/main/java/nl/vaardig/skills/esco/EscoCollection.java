package nl.vaardig.skills.esco;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One of ESCO's collections (ESCO 1.2, such as digitalSkillsCollection_en.csv), in one language; values in one cell stand
 * between {@code |} or line ends. ESCO asks whoever uses it to say so; the credit belongs to the framework it is taken
 * into.
 *
 * @param skills  in the order of the file, each address once
 * @param lines   the line of each skill in the file
 * @param skipped what was passed over, and why
 */
public record EscoCollection(List<EscoSkill> skills, List<Integer> lines, List<Skipped> skipped) {

    /** A row of the file. @param cells what stands in a column, "" where there is nothing */
    public record Entry(int line, UnaryOperator<String> cells) {

        String cell(String column) {
            return cells.apply(column);
        }
    }

    /** A row that gives no skill. */
    public record Skipped(int line, SkipReason reason) {}

    /** ESCO's columns. */
    public static final List<String> COLUMNS = List.of(
            "conceptType",
            "conceptUri",
            "preferredLabel",
            "status",
            "skillType",
            "reuseLevel",
            "altLabels",
            "description",
            "broaderConceptUri",
            "broaderConceptPT");

    /** Those without which nothing can be made of a file. */
    public static final List<String> NEEDED = List.of("conceptUri", "preferredLabel", "description");

    private static final String SKILL = "KnowledgeSkillCompetence";
    private static final String RELEASED = "released";

    public EscoCollection {
        skills = List.copyOf(skills);
        lines = List.copyOf(lines);
        skipped = List.copyOf(skipped);
    }

    /** @param language of the words in these rows, such as nl */
    public static EscoCollection of(List<Entry> rows, String language) {
        Map<String, EscoSkill> skills = new LinkedHashMap<>();
        List<Integer> lines = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        for (Entry row : rows) {
            SkipReason reason = reasonToSkip(row, skills);
            if (reason == null) {
                skills.put(row.cell("conceptUri"), skill(row, language));
                lines.add(row.line());
            } else {
                skipped.add(new Skipped(row.line(), reason));
            }
        }
        return new EscoCollection(List.copyOf(skills.values()), lines, skipped);
    }

    private static SkipReason reasonToSkip(Entry row, Map<String, EscoSkill> before) {
        String uri = row.cell("conceptUri");
        String type = row.cell("conceptType");
        String status = row.cell("status");
        if (uri.isEmpty() || row.cell("preferredLabel").isEmpty()) return SkipReason.INCOMPLETE;
        if (!type.isEmpty() && !type.equals(SKILL)) return SkipReason.NO_SKILL;
        if (!status.isEmpty() && !status.equals(RELEASED)) return SkipReason.OBSOLETE;
        return before.containsKey(uri) ? SkipReason.TWICE : null;
    }

    private static EscoSkill skill(Entry row, String language) {
        String description = row.cell("description");
        List<String> others = list(row.cell("altLabels"));
        return new EscoSkill(
                row.cell("conceptUri"),
                Map.of(language, row.cell("preferredLabel")),
                description.isEmpty() ? Map.of() : Map.of(language, description),
                others.isEmpty() ? Map.of() : Map.of(language, others),
                row.cell("skillType"),
                row.cell("reuseLevel"),
                list(row.cell("broaderConceptUri")),
                broaderNames(row, language));
    }

    /** The names stand in the same order as the addresses; where their numbers differ nobody knows which is whose. */
    private static Map<String, Map<String, String>> broaderNames(Entry row, String language) {
        List<String> addresses = parts(row.cell("broaderConceptUri")).toList();
        List<String> names = parts(row.cell("broaderConceptPT")).toList();
        if (addresses.isEmpty() || addresses.size() != names.size()) return Map.of();
        Map<String, String> all = new LinkedHashMap<>();
        for (int place = 0; place < names.size(); place++) all.put(addresses.get(place), names.get(place));
        return Map.of(language, Map.copyOf(all));
    }

    private static List<String> list(String cell) {
        return parts(cell).distinct().toList();
    }

    private static Stream<String> parts(String cell) {
        return Arrays.stream(cell.split("[|\\n]")).map(String::strip).filter(text -> !text.isEmpty());
    }
}
