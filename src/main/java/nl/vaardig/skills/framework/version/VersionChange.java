package nl.vaardig.skills.framework.version;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skill;

/**
 * The skills of two versions side by side.
 *
 * @param successors the id of the new skill, by the id of the old one
 */
public record VersionChange(FrameworkChange change, Map<Long, Long> successors) {

    private static final Bilingual UNWRITTEN = new Bilingual("", "");

    public static VersionChange between(List<Skill> before, List<Skill> after, Map<Long, List<LevelAnchor>> anchors) {
        FrameworkChange change = FrameworkChange.between(
                before.stream().map(skill -> version(skill, anchors)).toList(),
                after.stream().map(skill -> version(skill, anchors)).toList());
        Map<String, Skill> old = byCode(before);
        Map<String, Skill> now = byCode(after);
        Map<Long, Long> successors = new HashMap<>();
        for (SkillChange pair : change.skills()) {
            if (pair.before() == null || pair.after() == null) continue;
            successors.put(
                    old.get(pair.before().code()).id(),
                    now.get(pair.after().code()).id());
        }
        return new VersionChange(change, successors);
    }

    private static Map<String, Skill> byCode(List<Skill> skills) {
        return skills.stream().collect(toMap(Skill::code, Function.identity()));
    }

    /** A level is there also as long as nobody wrote how it is recognised. */
    private static SkillVersion version(Skill skill, Map<Long, List<LevelAnchor>> anchors) {
        Map<Integer, Bilingual> levels = new HashMap<>();
        for (int level = 1; level <= skill.topLevel(); level++) levels.put(level, UNWRITTEN);
        anchors.getOrDefault(skill.id(), List.of()).forEach(anchor -> levels.put(anchor.level(), anchor.text()));
        return new SkillVersion(skill.identifier(), skill.code(), skill.name(), levels);
    }
}
