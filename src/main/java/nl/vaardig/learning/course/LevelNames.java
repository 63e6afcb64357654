package nl.vaardig.learning.course;

import java.util.List;
import java.util.Map;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.scale.ScaleLevel;

/** What the levels of each scale are called, by the id of the scale. */
public record LevelNames(Map<Long, List<ScaleLevel>> levels) {

    /** Null when the scale has no name for it. */
    public Bilingual of(Skill skill, int level) {
        return levels.getOrDefault(skill.framework().scale().id(), List.of()).stream()
                .filter(name -> name.level() == level)
                .map(ScaleLevel::name)
                .findFirst()
                .orElse(null);
    }
}
