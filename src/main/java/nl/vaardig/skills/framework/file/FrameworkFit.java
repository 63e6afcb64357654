package nl.vaardig.skills.framework.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.vaardig.exchange.file.BadFile;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.reading.Keys;
import nl.vaardig.platform.page.Links;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Written;
import nl.vaardig.skills.casefile.PlainFramework;
import nl.vaardig.skills.casefile.PlainFramework.Anchor;
import nl.vaardig.skills.casefile.PlainFramework.Area;
import nl.vaardig.skills.casefile.PlainFramework.Level;
import nl.vaardig.skills.casefile.PlainFramework.Skill;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.file.FrameworkContent.Line;
import nl.vaardig.skills.scale.Scale;

/**
 * Makes what any file says of a framework fit what is kept: texts are tidied as they will be, so that the same file finds
 * nothing to change the next time, and what is too long, missing or there twice is a fault at its row. Without the
 * framework itself nothing can be taken over, so there it is a fault of the file.
 */
final class FrameworkFit {

    static final int CODE = nl.vaardig.skills.framework.Skill.LONGEST_CODE;
    static final int NAME = nl.vaardig.skills.framework.Skill.LONGEST_NAME;
    static final int WORDS = nl.vaardig.skills.framework.Skill.LONGEST_TEXT;
    static final int OTHER_WORDS = nl.vaardig.skills.framework.Skill.LONGEST_OTHER_WORDS;
    static final int ANCHOR = LevelAnchor.LONGEST_TEXT;
    static final int KEY = nl.vaardig.skills.framework.Skill.LONGEST_KEY;

    private final Keys codes = new Keys();
    private final Keys identifiers = new Keys();
    private final Map<String, Row> branches = new LinkedHashMap<>();
    private final Set<String> faultyBranches = new HashSet<>();

    private FrameworkFit() {}

    /** @throws BadFile when the framework itself can't be kept as the file has it */
    static FrameworkContent of(PlainFramework file, List<Line> lines, boolean whole) {
        return new FrameworkFit().fitted(file, lines, whole);
    }

    private FrameworkContent fitted(PlainFramework file, List<Line> lines, boolean whole) {
        Row about = FrameworkFormat.row(1, file.code(), file.name().in("nl"));
        String code = text(about, "framework", file.code(), CODE);
        String version = file.version() == null ? "" : text(about, "version", file.version(), 20);
        Bilingual name = both(about, "framework", file.name(), 160);
        Bilingual credit = both(about, "credit", file.credit(), 1000);
        List<Level> levels = file.levels().stream()
                .map(level -> new Level(
                        level.level(), both(about, "level_" + level.level(), level.name(), Scale.LONGEST_NAME)))
                .toList();
        about.faults().stream().findFirst().ifPresent(fault -> {
            throw new BadFile(
                    "import.framework.tooLong",
                    fault.column(),
                    fault.arguments().get(0),
                    fault.arguments().get(1));
        });
        if (code.isEmpty()) throw new BadFile("import.framework.noCode");
        Map<String, Area> areas = new LinkedHashMap<>();
        file.areas().forEach(area -> branch(area, areas));
        List<Line> fitting = new ArrayList<>();
        for (Line line : lines) fitting.add(line.skill() == null ? line : fitted(line));
        List<Skill> skills =
                fitting.stream().map(Line::skill).filter(Objects::nonNull).toList();
        PlainFramework framework = new PlainFramework(
                file.identifier(), code, version, name, credit, levels, List.copyOf(areas.values()), skills);
        return new FrameworkContent(framework, about, branches, fitting, whole);
    }

    private void branch(Area area, Map<String, Area> areas) {
        Row row = FrameworkFormat.row(1, area.code(), area.name().in("nl"));
        String code = text(row, "area", area.code(), CODE);
        Bilingual name = both(row, "area", area.name(), NAME);
        if (code.isEmpty()) row.fault("area", "import.cell.missing");
        if (branches.putIfAbsent(code, row) != null) return;
        areas.put(code, new Area(area.identifier(), code, name));
        if (!row.isSound()) faultyBranches.add(code);
    }

    private Line fitted(Line line) {
        Row row = line.row();
        Skill file = line.skill();
        List<String> areas = file.areas().stream()
                .map(area -> Written.tidy(area, CODE))
                .distinct()
                .toList();
        areas.stream()
                .filter(faultyBranches::contains)
                .findFirst()
                .ifPresent(area -> row.fault("area", "import.framework.badBranch", Written.cut(area, CODE)));
        String code = text(row, "code", file.code(), CODE);
        if (code.isEmpty()) row.fault("code", "import.cell.missing");
        Bilingual name = both(row, "name", file.name(), NAME);
        if (name.isBlank()) row.fault("name_nl", "import.cell.missing");
        Skill skill = new Skill(
                orNull(row, "identifier", file.identifier()),
                code,
                areas,
                file.track(),
                name,
                both(row, "definition", file.definition(), WORDS),
                address(row, file.escoUri()),
                anchors(row, file.anchors()),
                both(row, "meaning", file.meaning(), WORDS),
                both(row, "other_words", file.otherWords(), OTHER_WORDS));
        if (!code.isEmpty()) codes.isFirst(row, "code", code);
        if (skill.identifier() != null) identifiers.isFirst(row, "identifier", skill.identifier());
        return new Line(row, row.isSound() ? skill : null);
    }

    /** A level without a text is none. */
    private static Map<Integer, Anchor> anchors(Row row, Map<Integer, Anchor> file) {
        Map<Integer, Anchor> anchors = new TreeMap<>();
        file.forEach((level, anchor) -> {
            Bilingual text = both(row, "level_" + level + "_text", anchor.text(), ANCHOR);
            Bilingual example = both(row, "level_" + level + "_example", anchor.example(), ANCHOR);
            if (!text.isBlank()) anchors.put(level, new Anchor(text, example));
        });
        return anchors;
    }

    private static String address(Row row, String file) {
        String address = orNull(row, "esco_uri", file);
        if (address != null && !Links.isWeb(address))
            row.fault("esco_uri", "import.cell.noWebAddress", Written.cut(address, CODE));
        return address;
    }

    private static String orNull(Row row, String column, String file) {
        String text = file == null ? "" : text(row, column, file, KEY);
        return text.isEmpty() ? null : text;
    }

    private static Bilingual both(Row row, String column, Bilingual file, int max) {
        return new Bilingual(text(row, column + "_nl", file.nl(), max), text(row, column + "_en", file.en(), max));
    }

    private static String text(Row row, String column, String file, int max) {
        String tidy = Written.tidy(file, max);
        int length = Written.length(tidy);
        if (length > max) row.fault(column, "import.cell.tooLong", max, length);
        return tidy;
    }
}
