package nl.vaardig.skills.framework.version;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.vaardig.platform.words.Bilingual;

/**
 * A skill as one version of a framework has it.
 *
 * @param identifier the key of the source, such as Competence/1.1 or an address; null = none
 * @param code       unique within the framework
 * @param anchors    what a level looks like, by level, 1 or more
 */
public record SkillVersion(String identifier, String code, Bilingual name, Map<Integer, Bilingual> anchors) {

    public SkillVersion {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        anchors = Map.copyOf(anchors);
    }

    /** The levels it can be held at. */
    public Set<Integer> levels() {
        return new TreeMap<>(anchors).keySet();
    }
}
