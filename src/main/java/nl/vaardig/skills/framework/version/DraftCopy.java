package nl.vaardig.skills.framework.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.skills.framework.FormerIdentifier;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.framework.SkillPlace;

/** A new version begins as a copy: the same areas, skills and texts, as a draft. */
@ApplicationScoped
@Transactional
public class DraftCopy {

    @PersistenceContext
    EntityManager db;

    public Framework of(Framework before, String version) {
        Framework draft =
                new Framework(before.code(), version, before.name(), before.credit(), before.scale()).asDraft();
        db.persist(draft);
        Map<Long, SkillArea> areas = new HashMap<>();
        for (SkillArea area :
                all("select x from SkillArea x where x.framework = :framework", SkillArea.class, before)) {
            SkillArea copy = new SkillArea(draft, area.code(), area.name(), area.ordinal());
            db.persist(copy);
            areas.put(area.id(), copy);
        }
        Map<Long, Skill> skills = new HashMap<>();
        for (Skill skill : all("select x from Skill x where x.framework = :framework", Skill.class, before)) {
            skills.put(skill.id(), copy(skill, areas.get(skill.area().id())));
        }
        copyAnchors(before, skills);
        for (SkillPlace place :
                all("select x from SkillPlace x where x.skill.framework = :framework", SkillPlace.class, before))
            db.persist(new SkillPlace(
                    skills.get(place.skill().id()), areas.get(place.area().id())));
        for (FormerIdentifier one : all(
                "select x from FormerIdentifier x where x.skill.framework = :framework",
                FormerIdentifier.class,
                before)) db.persist(new FormerIdentifier(skills.get(one.skill().id()), one.identifier()));
        return draft;
    }

    private Skill copy(Skill skill, SkillArea area) {
        Skill copy = new Skill(area, skill.code(), skill.track(), skill.ordinal(), skill.topLevel(), skill.name());
        copy.describe(skill.name(), skill.definition(), skill.meaning());
        copy.alsoCalled(skill.otherWords());
        copy.identify(skill.identifier(), skill.escoUri());
        if (!skill.listed()) copy.putBack();
        db.persist(copy);
        return copy;
    }

    private void copyAnchors(Framework before, Map<Long, Skill> skills) {
        for (LevelAnchor anchor :
                all("select x from LevelAnchor x where x.skill.framework = :framework", LevelAnchor.class, before)) {
            db.persist(
                    new LevelAnchor(skills.get(anchor.skill().id()), anchor.level(), anchor.text(), anchor.example()));
        }
    }

    private <T> List<T> all(String query, Class<T> type, Framework framework) {
        return db.createQuery(query + " order by x.id", type)
                .setParameter("framework", framework)
                .getResultList();
    }
}
