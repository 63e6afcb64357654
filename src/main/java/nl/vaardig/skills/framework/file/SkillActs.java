package nl.vaardig.skills.framework.file;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.casefile.PlainFramework;
import nl.vaardig.skills.framework.FormerIdentifier;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.framework.SkillPlace;
import nl.vaardig.skills.scale.Track;

/** What is done for real with the skills of a file. */
final class SkillActs {

    private final EntityManager db;
    private final KnownFramework known;
    private final int top;
    private final boolean listed;
    private final Map<String, SkillArea> areas;
    private Framework framework;
    private int ordinal;

    /** @param listed whether new skills stand in lists to choose from */
    SkillActs(EntityManager db, KnownFramework known, int top, boolean listed) {
        this.db = db;
        this.known = known;
        this.top = top;
        this.listed = listed;
        areas = new HashMap<>(known.areas());
        ordinal = known.skills().stream().mapToInt(Skill::ordinal).max().orElse(0);
        framework = known.framework();
    }

    void into(Framework added) {
        framework = added;
    }

    void branch(String code, Bilingual name) {
        SkillArea area = new SkillArea(framework, code, name, areas.size() + 1);
        db.persist(area);
        areas.put(code, area);
    }

    void add(PlainFramework.Skill file, Track track) {
        Bilingual name = Words.complete(file.name());
        Skill skill = new Skill(areas.get(file.areas().get(0)), file.code(), track, ++ordinal, top, name);
        skill.describe(name, Words.complete(file.definition()), Words.complete(file.meaning()));
        skill.alsoCalled(file.otherWords());
        skill.identify(file.identifier(), file.escoUri());
        if (!listed) skill.putBack();
        db.persist(skill);
        List<String> branches = file.areas();
        branches.stream().skip(1).distinct().forEach(code -> db.persist(new SkillPlace(skill, areas.get(code))));
        file.anchors()
                .forEach((level, anchor) -> db.persist(new LevelAnchor(
                        skill, level, Words.complete(anchor.text()), Words.complete(anchor.example()))));
    }

    void change(Skill before, SkillTarget now) {
        Skill skill = db.find(Skill.class, before.id());
        if (skill.identifier() != null && !Objects.equals(skill.identifier(), now.identifier())) {
            db.persist(new FormerIdentifier(skill, skill.identifier()));
        }
        skill.identify(now.identifier(), now.escoUri());
        skill.place(now.code(), areas.get(now.area()), skill.ordinal());
        skill.follow(now.track());
        skill.describe(now.name(), now.definition(), now.meaning());
        skill.alsoCalled(now.otherWords());
        stand(skill, known.placesOf(before), now.further());
        now.anchors()
                .forEach(
                        (level, anchor) -> anchor(skill, known.anchorsOf(before).get(level), level, anchor));
    }

    private void stand(Skill skill, Set<String> before, Set<String> now) {
        now.stream()
                .filter(code -> !before.contains(code))
                .forEach(code -> db.persist(new SkillPlace(skill, areas.get(code))));
        before.stream().filter(code -> !now.contains(code)).forEach(code -> db.createQuery(
                        "delete from SkillPlace p where p.skill = :skill and p.area = :area")
                .setParameter("skill", skill)
                .setParameter("area", areas.get(code))
                .executeUpdate());
    }

    private void anchor(Skill skill, LevelAnchor before, int level, PlainFramework.Anchor now) {
        if (before == null) db.persist(new LevelAnchor(skill, level, now.text(), now.example()));
        else db.find(LevelAnchor.class, before.id()).rewrite(now.text(), now.example());
    }
}
