package nl.vaardig.learning;

import java.util.List;
import java.util.Map;
import nl.vaardig.competence.ScaleLevel;
import nl.vaardig.competence.Skill;
import nl.vaardig.platform.Bilingual;

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
