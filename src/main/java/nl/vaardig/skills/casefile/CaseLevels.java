package nl.vaardig.skills.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.casefile.PlainFramework.Anchor;

/** The levels in a package: what its rubrics say of each item, and the scale that follows from them. */
final class CaseLevels {

    /** What a scale here can have; a place beyond it would make as many levels. */
    private static final int MOST = 100;

    private final String language;
    private final Map<String, Map<Integer, Anchor>> anchors = new LinkedHashMap<>();
    private final TreeMap<Integer, String> names = new TreeMap<>();

    CaseLevels(CasePackage file, String language) {
        this.language = language;
        for (CaseRubric rubric : file.rubrics()) {
            for (CaseRubric.Criterion criterion : rubric.criteria()) {
                if (criterion.item() != null) read(criterion);
            }
        }
    }

    private void read(CaseRubric.Criterion criterion) {
        Map<Integer, Anchor> ofItem = new TreeMap<>();
        int next = 1;
        for (CaseRubric.Level level : criterion.levels()) {
            int place = level.position() == null || level.position() < 1 ? next : level.position();
            RuleRefused.unless(place <= MOST, "rule.case.levels", MOST, place);
            next = place + 1;
            ofItem.put(place, anchor(level));
            names.merge(place, level.quality() == null ? "" : level.quality(), CaseLevels::firstText);
        }
        anchors.put(criterion.item().identifier(), ofItem);
    }

    private Anchor anchor(CaseRubric.Level level) {
        CaseExtensions more = CaseExtensions.reading(language, level.extensions());
        return new Anchor(more.both("text", level.description()), more.both("example", level.feedback()));
    }

    private static String firstText(String first, String second) {
        return first.isBlank() ? second : first;
    }

    /** By level; empty when no rubric speaks of the item. */
    Map<Integer, Anchor> anchors(String item) {
        return anchors.getOrDefault(item, Map.of());
    }

    /** As the document says itself, where it is one of ours; else every place some rubric has. Without holes. */
    List<PlainFramework.Level> scale(CaseExtensions document) {
        TreeMap<Integer, Bilingual> levels = new TreeMap<>();
        int top = names.isEmpty() ? 0 : names.lastKey();
        for (int level = 1; level <= top || level <= MOST && isNamed(document, level); level++) {
            levels.put(level, isNamed(document, level) ? named(document, level) : found(level));
        }
        return levels.entrySet().stream()
                .map(level -> new PlainFramework.Level(level.getKey(), level.getValue()))
                .toList();
    }

    private static boolean isNamed(CaseExtensions document, int level) {
        return document.text("level." + level + ".nl") != null || document.text("level." + level + ".en") != null;
    }

    private static Bilingual named(CaseExtensions document, int level) {
        String dutch = document.text("level." + level + ".nl");
        String english = document.text("level." + level + ".en");
        return new Bilingual(dutch == null ? "" : dutch, english == null ? "" : english);
    }

    private Bilingual found(int level) {
        return CaseExtensions.reading(language, null).both("", names.getOrDefault(level, ""));
    }
}
