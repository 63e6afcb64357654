package nl.vaardig.skills.framework.file;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.vaardig.exchange.reading.Comparison;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.exchange.reading.Texts;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.casefile.PlainFramework;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.framework.file.FrameworkContent.Line;
import nl.vaardig.skills.scale.Track;

/** What becomes of each skill of a file. */
final class SkillPlans {

    /** More than anybody chooses from in a list: such skills are there to be found, and taken up one by one. */
    private static final int CATALOGUE = 150;

    private final Track usual;
    private final FrameworkContent content;
    private final KnownFramework known;
    private final int top;
    private final SkillPairs pairs;
    private final Words words;
    private final SkillActs acts;
    private final Map<String, String> branches = new HashMap<>();

    SkillPlans(EntityManager db, Track usual, FrameworkContent content, KnownFramework known, int top) {
        this.usual = usual;
        this.content = content;
        this.known = known;
        this.top = top;
        List<PlainFramework.Skill> file = content.lines().stream()
                .map(Line::skill)
                .filter(Objects::nonNull)
                .toList();
        pairs = SkillPairs.of(known, file, content.lacksDutch(), content.lacksEnglish());
        words = Words.of(content, pairs.here());
        known.areas()
                .values()
                .forEach(area -> branches.put(area.code(), area.name().nl()));
        content.framework()
                .areas()
                .forEach(area -> branches.putIfAbsent(
                        area.code(),
                        area.name().isBlank() ? area.code() : area.name().in("nl")));
        boolean listed = content.whole() && file.size() <= CATALOGUE;
        acts = new SkillActs(db, known, top, listed);
    }

    /** From here on skills and branches are added to this framework. */
    void into(Framework framework) {
        acts.into(framework);
    }

    void branch(String code, Bilingual name) {
        acts.branch(code, name);
    }

    Words words() {
        return words;
    }

    List<Skill> left() {
        return pairs.left();
    }

    String subject(String code, Bilingual name) {
        return content.whole() ? code + " " + name.in("nl") : name.in("nl");
    }

    RowPlan plan(Line line) {
        PlainFramework.Skill file = line.skill();
        Skill here = pairs.here().get(file.code());
        String code = here == null || content.whole() ? file.code() : here.code();
        refuse(line, here, code);
        if (!line.row().isSound()) return null;
        String subject = subject(code, file.name());
        if (here == null) return RowPlan.add(subject, () -> acts.add(file, track(file)));
        SkillTarget target = target(file, here, code);
        return RowPlan.change(subject, compared(here, target), here.id(), () -> acts.change(here, target));
    }

    private void refuse(Line line, Skill here, String code) {
        boolean known = here != null && here.code().equals(code);
        String other = this.known.elsewhere().get(code);
        boolean taken = this.known.skills().stream()
                .anyMatch(one -> one != here && one.code().equals(code));
        if (!known && other != null) line.row().fault("code", "import.framework.codeTaken", code, other);
        if (!known && taken)
            line.row()
                    .fault(
                            "code",
                            "import.framework.codeTaken",
                            code,
                            content.framework().code());
        for (int level : line.skill().anchors().keySet()) {
            if (level > top) line.row().fault("level_" + level, "import.framework.noLevel", level, top);
        }
    }

    private Track track(PlainFramework.Skill file) {
        if (file.track() != null) return file.track();
        return usual == null ? Track.DIGITAL_BASICS : usual;
    }

    private SkillTarget target(PlainFramework.Skill file, Skill here, String code) {
        boolean older = file.identifier() != null && known.formersOf(here).contains(file.identifier());
        String identifier = file.identifier() == null || older ? here.identifier() : file.identifier();
        Map<Integer, PlainFramework.Anchor> anchors = new LinkedHashMap<>();
        file.anchors()
                .forEach((level, now) ->
                        anchors.put(level, merged(known.anchorsOf(here).get(level), now)));
        return new SkillTarget(
                code,
                identifier,
                file.escoUri() == null || older ? here.escoUri() : file.escoUri(),
                content.whole() ? file.areas().get(0) : here.area().code(),
                further(file, here),
                file.track() == null ? here.track() : file.track(),
                words.merged(here.name(), file.name()),
                words.merged(here.definition(), file.definition()),
                words.merged(here.meaning(), file.meaning()),
                words.merged(here.otherWords(), file.otherWords()),
                anchors);
    }

    private PlainFramework.Anchor merged(LevelAnchor old, PlainFramework.Anchor now) {
        if (old == null) return new PlainFramework.Anchor(Words.complete(now.text()), now.example());
        return new PlainFramework.Anchor(
                words.merged(old.text(), now.text()), words.merged(old.example(), now.example()));
    }

    /** A file of a part adds branches; a file of the whole says which there are. */
    private Set<String> further(PlainFramework.Skill file, Skill here) {
        Set<String> branches = new LinkedHashSet<>(content.whole() ? Set.of() : known.placesOf(here));
        branches.addAll(file.areas());
        branches.remove(content.whole() ? file.areas().get(0) : here.area().code());
        return branches;
    }

    private Comparison compared(Skill here, SkillTarget now) {
        Comparison comparison = new Comparison()
                .of("code", here.code(), now.code())
                .of("identifier", here.identifier(), now.identifier())
                .of("esco_uri", here.escoUri(), now.escoUri())
                .of("area", area(here.area()), now.area())
                .of("track", here.track(), now.track());
        compareBranches(comparison, known.placesOf(here), now.further());
        Texts.compare(comparison, "name", here.name(), now.name());
        Texts.compare(comparison, "definition", here.definition(), now.definition());
        Texts.compare(comparison, "meaning", here.meaning(), now.meaning());
        Texts.compare(comparison, "other_words", here.otherWords(), now.otherWords());
        now.anchors().forEach((level, anchor) -> {
            LevelAnchor old = known.anchorsOf(here).get(level);
            Bilingual none = new Bilingual("", "");
            Texts.compare(comparison, "level_" + level + "_text", old == null ? none : old.text(), anchor.text());
            Texts.compare(
                    comparison, "level_" + level + "_example", old == null ? none : old.example(), anchor.example());
        });
        return comparison;
    }

    private static String area(SkillArea area) {
        return area.code();
    }

    /** Told by their names, or by their codes where the names are the same: another branch is a change in any case. */
    private void compareBranches(Comparison comparison, Set<String> before, Set<String> now) {
        String old = told(before, now, branches::get);
        String other = told(now, before, branches::get);
        if (!Objects.equals(old, other)) comparison.of("other_areas", old, other);
        else comparison.of("other_areas", told(before, now, code -> code), told(now, before, code -> code));
    }

    /** The branches that only the first has; null = none. */
    private static String told(Set<String> these, Set<String> others, UnaryOperator<String> word) {
        String words = these.stream()
                .filter(code -> !others.contains(code))
                .map(word)
                .sorted()
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }
}
