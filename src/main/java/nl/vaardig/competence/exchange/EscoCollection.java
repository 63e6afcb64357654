package nl.vaardig.competence.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vaardig.platform.RuleRefused;

/**
 * One of ESCO's CSV collections (ESCO 1.2, such as digitalSkillsCollection_en.csv): comma separated, with a header whose
 * columns come in different orders, values in one cell between {@code |} or line ends. ESCO asks whoever uses it to say
 * so; the credit belongs to the framework it is taken into.
 *
 * @param skills  in the order of the file, each address once
 * @param skipped what was passed over, and why
 */
public record EscoCollection(List<EscoSkill> skills, List<Skipped> skipped) {

    /** A row that gives no skill. */
    public record Skipped(long line, SkipReason reason) {}

    private static final List<String> NEEDED = List.of("conceptUri", "preferredLabel", "description");
    private static final String SKILL = "KnowledgeSkillCompetence";
    private static final String RELEASED = "released";

    public EscoCollection {
        skills = List.copyOf(skills);
        skipped = List.copyOf(skipped);
    }

    /**
     * Reads to the end and closes.
     *
     * @param file     in UTF-8, with or without a byte order mark
     * @param language of the words in this file, such as nl
     * @throws RuleRefused when it is no such file: empty, without a column that is needed, or not to be read as CSV
     */
    public static EscoCollection read(InputStream file, String language) {
        Map<String, EscoSkill> skills = new LinkedHashMap<>();
        List<Skipped> skipped = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .detectBomHeader(true)
                .ofNamedCsvRecord(file)) {
            boolean first = true;
            for (NamedCsvRecord row : rows) {
                if (first) refuseWithoutColumns(row);
                first = false;
                SkipReason reason = reasonToSkip(row, skills);
                if (reason == null) skills.put(cell(row, "conceptUri"), skill(row, language));
                else skipped.add(new Skipped(row.getStartingLineNumber(), reason));
            }
            RuleRefused.unless(!first, "rule.esco.empty");
        } catch (CsvParseException e) {
            throw new RuleRefused("rule.esco.unreadable");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EscoCollection(List.copyOf(skills.values()), skipped);
    }

    /** The same collection in several languages as one; skills that only one of them has are there too. */
    public static List<EscoSkill> together(Collection<EscoCollection> languages) {
        Map<String, EscoSkill> all = new LinkedHashMap<>();
        for (EscoCollection one : languages) {
            one.skills().forEach(skill -> all.merge(skill.conceptUri(), skill, EscoSkill::with));
        }
        return List.copyOf(all.values());
    }

    private static void refuseWithoutColumns(NamedCsvRecord row) {
        for (String column : NEEDED) {
            RuleRefused.unless(row.getHeader().contains(column), "rule.esco.missingColumn", column);
        }
    }

    private static SkipReason reasonToSkip(NamedCsvRecord row, Map<String, EscoSkill> before) {
        String uri = cell(row, "conceptUri");
        String type = cell(row, "conceptType");
        String status = cell(row, "status");
        if (uri.isEmpty() || cell(row, "preferredLabel").isEmpty()) return SkipReason.INCOMPLETE;
        if (!type.isEmpty() && !type.equals(SKILL)) return SkipReason.NO_SKILL;
        if (!status.isEmpty() && !status.equals(RELEASED)) return SkipReason.OBSOLETE;
        return before.containsKey(uri) ? SkipReason.TWICE : null;
    }

    private static EscoSkill skill(NamedCsvRecord row, String language) {
        String description = cell(row, "description");
        List<String> others = list(cell(row, "altLabels"));
        return new EscoSkill(
                cell(row, "conceptUri"),
                Map.of(language, cell(row, "preferredLabel")),
                description.isEmpty() ? Map.of() : Map.of(language, description),
                others.isEmpty() ? Map.of() : Map.of(language, others),
                cell(row, "skillType"),
                cell(row, "reuseLevel"),
                list(cell(row, "broaderConceptUri")),
                broaderNames(row, language));
    }

    /** The names stand in the same order as the addresses; where their numbers differ nobody knows which is whose. */
    private static Map<String, Map<String, String>> broaderNames(NamedCsvRecord row, String language) {
        List<String> addresses = parts(cell(row, "broaderConceptUri")).toList();
        List<String> names = parts(cell(row, "broaderConceptPT")).toList();
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

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::strip).orElse("");
    }
}
