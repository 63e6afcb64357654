package nl.vaardig.admin.starter;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.library.StarterFile;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.ScaleLevel;
import nl.vaardig.skills.scale.Track;

/** Frameworks with their scales, areas, skills and anchors. */
final class StarterFrameworks {

    private static final String DIGCOMP = "digcomp";

    private final EntityManager db;
    private final Map<String, Scale> scales = new HashMap<>();
    private final Map<String, Skill> skills = new HashMap<>();
    private int ordinal;

    StarterFrameworks(EntityManager db) {
        this.db = db;
    }

    /** @return all skills by code */
    Map<String, Skill> lay() {
        StarterFile.index("frameworks").forEach(code -> lay(StarterFile.object("frameworks/" + code + ".json")));
        return skills;
    }

    private void lay(JsonObject file) {
        JsonObject scaleFile = file.getJsonObject("scale");
        int top = StarterFile.list(scaleFile, "levels").size();
        Scale scale = scales.computeIfAbsent(scaleFile.getString("code"), code -> scale(code, scaleFile));
        Framework framework = new Framework(
                file.getString("code"),
                file.getString("version"),
                StarterFile.text(file, "name"),
                StarterFile.text(file, "credit"),
                scale);
        db.persist(framework);
        Map<String, SkillArea> areas = areas(framework, StarterFile.list(file, "areas"));
        for (JsonObject each : StarterFile.list(file, "skills")) {
            skill(areas.get(each.getString("area")), top, each);
        }
    }

    private Scale scale(String code, JsonObject file) {
        Scale scale = new Scale(code, StarterFile.text(file, "name"));
        db.persist(scale);
        for (JsonObject level : StarterFile.list(file, "levels")) {
            db.persist(new ScaleLevel(scale, level.getInt("level"), StarterFile.text(level, "name")));
        }
        return scale;
    }

    private Map<String, SkillArea> areas(Framework framework, List<JsonObject> files) {
        Map<String, SkillArea> areas = new HashMap<>();
        for (JsonObject file : files) {
            SkillArea area =
                    new SkillArea(framework, file.getString("code"), StarterFile.text(file, "name"), areas.size() + 1);
            db.persist(area);
            areas.put(area.code(), area);
        }
        return areas;
    }

    private void skill(SkillArea area, int top, JsonObject file) {
        String code = file.getString("code");
        Track track = StarterFile.one(file, "track", Track.class);
        Skill skill = new Skill(area, code, track, ++ordinal, top, StarterFile.text(file, "name"));
        skill.describe(
                StarterFile.text(file, "name"),
                StarterFile.text(file, "definition"),
                StarterFile.text(file, "meaning"));
        skill.alsoCalled(StarterFile.text(file, "otherWords"));
        // DC1.1 is Competence/1.1 in the file of its makers.
        boolean digComp = area.framework().code().equals(DIGCOMP);
        skill.identify(digComp ? "Competence/" + code.substring(2) : null, StarterFile.string(file, "escoUri"));
        db.persist(skill);
        for (JsonObject anchor : StarterFile.list(file, "anchors")) {
            db.persist(new LevelAnchor(
                    skill,
                    anchor.getInt("level"),
                    StarterFile.text(anchor, "text"),
                    StarterFile.text(anchor, "example")));
        }
        skills.put(code, skill);
    }
}
