package nl.vaardig.skills.casefile;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;

/**
 * A framework on its way in or out, complete in itself and without ids of ours.
 *
 * @param identifier the key of the source, a UUID when it came from CASE; null = none yet
 * @param credit     what its makers ask to be said
 * @param levels     of the scale, lowest first; empty when the source says nothing of levels
 */
public record PlainFramework(
        String identifier,
        String code,
        String version,
        Bilingual name,
        Bilingual credit,
        List<Level> levels,
        List<Area> areas,
        List<Skill> skills) {

    public PlainFramework {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(credit, "credit");
        levels = List.copyOf(levels);
        areas = List.copyOf(areas);
        skills = List.copyOf(skills);
    }

    /** @param level 1 or more */
    public record Level(int level, Bilingual name) {}

    /** @param identifier null = none yet */
    public record Area(String identifier, String code, Bilingual name) {}

    /** What a level of a skill looks like; the example may be empty. */
    public record Anchor(Bilingual text, Bilingual example) {}

    /**
     * @param identifier the key of the source; null = none yet
     * @param areas      codes of the branches it stands in, its own first; one or more
     * @param track      null = the source does not say
     * @param definition may be empty
     * @param escoUri    null = none
     * @param anchors    by level, 1 or more
     * @param meaning    what it is for in one's own work; may be empty
     * @param otherWords to find it by; may be empty
     */
    public record Skill(
            String identifier,
            String code,
            List<String> areas,
            Track track,
            Bilingual name,
            Bilingual definition,
            String escoUri,
            Map<Integer, Anchor> anchors,
            Bilingual meaning,
            Bilingual otherWords) {

        /** Without what only we write. */
        public Skill(
                String identifier,
                String code,
                List<String> areas,
                Track track,
                Bilingual name,
                Bilingual definition,
                String escoUri,
                Map<Integer, Anchor> anchors) {
            this(
                    identifier,
                    code,
                    areas,
                    track,
                    name,
                    definition,
                    escoUri,
                    anchors,
                    new Bilingual("", ""),
                    new Bilingual("", ""));
        }

        public Skill {
            requireNonNull(code, "code");
            requireNonNull(name, "name");
            areas = List.copyOf(areas);
            anchors = Map.copyOf(anchors);
            if (areas.isEmpty()) {
                throw new IllegalArgumentException("A skill stands in an area: " + code);
            }
        }
    }
}
