package nl.vaardig.skills.framework.file;

import static nl.vaardig.skills.framework.file.FrameworkFit.ANCHOR;
import static nl.vaardig.skills.framework.file.FrameworkFit.CODE;
import static nl.vaardig.skills.framework.file.FrameworkFit.KEY;
import static nl.vaardig.skills.framework.file.FrameworkFit.NAME;
import static nl.vaardig.skills.framework.file.FrameworkFit.OTHER_WORDS;
import static nl.vaardig.skills.framework.file.FrameworkFit.WORDS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vaardig.exchange.file.BadFile;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Heads;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.Source;
import nl.vaardig.exchange.file.Table;
import nl.vaardig.platform.page.Links;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Written;
import nl.vaardig.skills.casefile.PlainFramework;
import nl.vaardig.skills.casefile.PlainFramework.Anchor;
import nl.vaardig.skills.casefile.PlainFramework.Area;
import nl.vaardig.skills.casefile.PlainFramework.Skill;
import nl.vaardig.skills.framework.file.FrameworkContent.Line;
import nl.vaardig.skills.scale.Track;

/**
 * framework.csv: a skill on each row, with four columns for each level of the scale, as many as it has. A row without a
 * code names a branch that is nobody's home.
 */
final class FrameworkTable {

    private static final List<String> FIXED = List.of(
            "framework",
            "version",
            "framework_nl",
            "framework_en",
            "area",
            "area_nl",
            "area_en",
            "other_areas",
            "code",
            "identifier",
            "esco_uri",
            "track",
            "name_nl",
            "name_en",
            "definition_nl",
            "definition_en",
            "meaning_nl",
            "meaning_en",
            "other_words_nl",
            "other_words_en");
    private static final Pattern LEVEL = Pattern.compile("level_(\\d{1,2})_");
    private static final int MOST_LEVELS = 20;
    private static final Heads HEADS = Heads.of("framework");

    private final int levels;
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final List<Skill> skills = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private Row first;

    private FrameworkTable(int levels) {
        this.levels = levels;
    }

    /** The columns for a scale of so many levels. */
    static Columns columns(int levels) {
        Stream<String> ofLevels = Stream.iterate(1, level -> level + 1)
                .limit(levels)
                .flatMap(level -> Stream.of("text_nl", "text_en", "example_nl", "example_en")
                        .map(part -> "level_" + level + "_" + part));
        return new Columns(Stream.concat(FIXED.stream(), ofLevels).toList());
    }

    static FrameworkContent read(Source source) {
        int levels = levelsIn(source);
        FrameworkTable table = new FrameworkTable(levels);
        try (Table rows = Table.open(source, columns(levels), HEADS)) {
            while (rows.hasNext()) table.take(rows.next());
        }
        if (table.first == null) throw new BadFile("import.file.noRows");
        return table.content();
    }

    private static int levelsIn(Source source) {
        Columns all = columns(MOST_LEVELS);
        return HEADS.columns(Table.heads(source, all, HEADS), all).stream()
                .filter(Objects::nonNull)
                .map(LEVEL::matcher)
                .filter(Matcher::find)
                .mapToInt(level -> Integer.parseInt(level.group(1)))
                .max()
                .orElse(0);
    }

    private void take(Row row) {
        if (first == null) first = row;
        if (!row.cell("framework").equals(first.cell("framework"))
                || !row.cell("version").equals(first.cell("version"))) row.fault("framework", "import.framework.two");
        row.text("framework", CODE);
        row.optionalText("version", 20);
        String home = row.text("area", CODE);
        Bilingual name = pair(row, "area", NAME);
        Skill skill = row.cell("code").isEmpty() ? null : skill(row, home);
        if (row.isSound()) areas.merge(home, new Area(null, home, name), FrameworkTable::named);
        if (skill != null) place(skill);
        lines.add(new Line(row, skill));
    }

    private void place(Skill skill) {
        skills.add(skill);
        skill.areas().forEach(area -> areas.putIfAbsent(area, new Area(null, area, new Bilingual("", ""))));
    }

    private static Area named(Area before, Area now) {
        return before.name().isBlank() ? now : before;
    }

    private Skill skill(Row row, String home) {
        List<String> branches = new ArrayList<>();
        branches.add(home);
        for (String area : row.parts("other_areas")) {
            int length = Written.length(area);
            if (length > CODE) row.fault("other_areas", "import.cell.tooLong", CODE, length);
            if (!branches.contains(area)) branches.add(area);
        }
        String code = row.text("code", CODE);
        Track track = row.optionalOne("track", Track.class);
        Bilingual name = pair(row, "name", NAME);
        if (name.isBlank()) row.fault("name_nl", "import.cell.missing");
        Bilingual definition = pair(row, "definition", WORDS);
        Bilingual meaning = pair(row, "meaning", WORDS);
        Bilingual words = pair(row, "other_words", OTHER_WORDS);
        Map<Integer, Anchor> anchors = anchors(row);
        String identifier = row.optionalText("identifier", KEY);
        String esco = row.optionalText("esco_uri", KEY);
        if (esco != null && !Links.isWeb(esco)) row.fault("esco_uri", "import.cell.noWebAddress", esco);
        if (!row.isSound()) return null;
        return new Skill(identifier, code, branches, track, name, definition, esco, anchors, meaning, words);
    }

    private Map<Integer, Anchor> anchors(Row row) {
        Map<Integer, Anchor> anchors = new TreeMap<>();
        for (int level = 1; level <= levels; level++) {
            Bilingual text = pair(row, "level_" + level + "_text", ANCHOR);
            Bilingual example = pair(row, "level_" + level + "_example", ANCHOR);
            if (!text.isBlank()) anchors.put(level, new Anchor(text, example));
        }
        return anchors;
    }

    private static Bilingual pair(Row row, String column, int max) {
        return new Bilingual(words(row, column + "_nl", max), words(row, column + "_en", max));
    }

    /** Our own files protect spreadsheets with an apostrophe before what looks like a formula. */
    private static String words(Row row, String column, int max) {
        String text = row.optionalText(column, max);
        if (text == null) return "";
        return plain(text);
    }

    private static String plain(String text) {
        return text.matches("(?s)'[=+\\-@].*") ? text.substring(1) : text;
    }

    private FrameworkContent content() {
        PlainFramework framework = new PlainFramework(
                null,
                first.cell("framework"),
                first.cell("version"),
                new Bilingual(plain(first.cell("framework_nl")), plain(first.cell("framework_en"))),
                new Bilingual("", ""),
                List.of(),
                List.copyOf(areas.values()),
                skills);
        return FrameworkFit.of(framework, lines, true);
    }
}
