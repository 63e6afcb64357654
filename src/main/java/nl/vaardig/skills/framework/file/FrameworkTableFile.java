package nl.vaardig.skills.framework.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vaardig.platform.page.TableFile;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.casefile.PlainFramework;
import nl.vaardig.skills.casefile.PlainFramework.Anchor;
import nl.vaardig.skills.casefile.PlainFramework.Area;

/** A framework as the table that {@link FrameworkTable} reads back. */
final class FrameworkTableFile {

    private final PlainFramework framework;
    private final Map<String, Area> areas = new HashMap<>();

    private FrameworkTableFile(PlainFramework framework) {
        this.framework = framework;
        framework.areas().forEach(area -> areas.put(area.code(), area));
    }

    static TableFile<Map<String, Object>> of(PlainFramework framework) {
        FrameworkTableFile file = new FrameworkTableFile(framework);
        List<TableFile.Column<Map<String, Object>>> columns =
                FrameworkTable.columns(framework.levels().size()).names().stream()
                        .map(name -> TableFile.<Map<String, Object>>column(name, row -> row.get(name)))
                        .toList();
        return new TableFile<>(framework.code() + "-" + framework.version(), file.rows(), columns);
    }

    /** A branch that is nobody's home gets a row of its own, so that its name is not lost. */
    private List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        framework.skills().forEach(skill -> rows.add(row(skill)));
        Set<String> homes =
                framework.skills().stream().map(skill -> skill.areas().get(0)).collect(Collectors.toSet());
        framework.areas().stream()
                .filter(area -> !homes.contains(area.code()))
                .forEach(area -> rows.add(branch(area.code())));
        return rows;
    }

    private Map<String, Object> branch(String area) {
        Map<String, Object> row = new HashMap<>();
        row.put("framework", framework.code());
        row.put("version", framework.version());
        both(row, "framework", framework.name());
        row.put("area", area);
        both(row, "area", areas.get(area).name());
        return row;
    }

    private Map<String, Object> row(PlainFramework.Skill skill) {
        Map<String, Object> row = branch(skill.areas().get(0));
        row.put(
                "other_areas",
                String.join("|", skill.areas().subList(1, skill.areas().size())));
        row.put("code", skill.code());
        row.put("identifier", skill.identifier());
        row.put("esco_uri", skill.escoUri());
        row.put("track", skill.track());
        both(row, "name", skill.name());
        both(row, "definition", skill.definition());
        both(row, "meaning", skill.meaning());
        both(row, "other_words", skill.otherWords());
        skill.anchors().forEach((level, anchor) -> anchor(row, level, anchor));
        return row;
    }

    private static void anchor(Map<String, Object> row, int level, Anchor anchor) {
        both(row, "level_" + level + "_text", anchor.text());
        both(row, "level_" + level + "_example", anchor.example());
    }

    private static void both(Map<String, Object> row, String column, Bilingual text) {
        row.put(column + "_nl", text.nl());
        row.put(column + "_en", text.en());
    }
}
