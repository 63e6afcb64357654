package nl.vaardig.skills.framework.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Written;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.FrameworkState;
import nl.vaardig.skills.framework.Frameworks;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.taking.VersionTables;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.ScaleLevel;
import nl.vaardig.skills.scale.ScaleMapping;
import nl.vaardig.skills.scale.ScaleWish;

/** The levels of a draft: another scale, with a level chosen for each of the old ones, and new scales of any length. */
@ApplicationScoped
@Transactional
public class DraftScale {

    @PersistenceContext
    EntityManager db;

    @Inject
    Frameworks frameworks;

    @Inject
    VersionTables tables;

    /** What stood chosen last, old to new. */
    public Map<Integer, Integer> chosen(long draft) {
        return tables.levels(draft);
    }

    /** The published version that a draft is to replace. @throws NotThere when there is none */
    public Frameworks.Row before(long draftId) {
        Framework draft = db.find(Framework.class, draftId);
        Framework before = draft == null || draft.state() != FrameworkState.DRAFT ? null : frameworks.published(draft);
        if (before == null) throw new NotThere();
        return frameworks.get(before.id());
    }

    /**
     * Measures a draft by a scale. The texts of its levels move along with the mapping when it was a copy with the scale
     * of the published version; where two levels become one, the text of the higher one stays.
     *
     * @throws RuleRefused when the mapping misses a level or turns their order round, or the scale was changed before
     */
    public void choose(long draftId, long scaleId, Map<Integer, Integer> levels) {
        Framework draft = db.find(Framework.class, draftId);
        Scale scale = db.find(Scale.class, scaleId);
        if (draft == null || scale == null) throw new NotThere();
        Scale before = db.find(Framework.class, before(draftId).id()).scale();
        int top = frameworks.levels(scaleId).size();
        ScaleMapping mapping = ScaleMapping.of(frameworks.levels(before.id()).size(), top, levels);
        boolean another = !draft.scale().id().equals(scaleId);
        RuleRefused.unless(!another || draft.scale().id().equals(before.id()), "rule.version.scaleChosen");
        if (another) remeasure(draft, scale, top, mapping);
        tables.chooseLevels(draftId, levels);
    }

    private void remeasure(Framework draft, Scale scale, int top, ScaleMapping mapping) {
        draft.measureBy(scale);
        List<LevelAnchor> anchors = db.createQuery(
                        "select a from LevelAnchor a where a.skill.framework = :draft order by a.level",
                        LevelAnchor.class)
                .setParameter("draft", draft)
                .getResultList();
        for (Skill skill : frameworks.skills(draft.id())) skill.measure(top);
        Map<Skill, Map<Integer, LevelAnchor>> moved = new HashMap<>();
        for (LevelAnchor anchor : anchors) {
            moved.computeIfAbsent(anchor.skill(), skill -> new TreeMap<>()).put(mapping.map(anchor.level()), anchor);
        }
        anchors.forEach(db::remove);
        db.flush();
        moved.forEach((skill, byLevel) ->
                byLevel.forEach((level, old) -> db.persist(new LevelAnchor(skill, level, old.text(), old.example()))));
    }

    /** @return the id of the new scale @throws BadField for a code that another one has */
    public long add(ScaleWish wish) {
        boolean taken = frameworks.scales().stream()
                .anyMatch(scale -> Written.lookingAlike(scale.code()).equals(Written.lookingAlike(wish.code())));
        if (taken) throw new BadField("code", "rule.scale.codeTaken", wish.code());
        Scale scale = new Scale(wish.code(), wish.name());
        db.persist(scale);
        for (int level = 1; level <= wish.levels().size(); level++) {
            db.persist(new ScaleLevel(scale, level, wish.levels().get(level - 1)));
        }
        return scale.id();
    }

    public boolean isUnused(long scaleId) {
        return db.createQuery("select count(f) from Framework f where f.scale.id = :scale", Long.class)
                        .setParameter("scale", scaleId)
                        .getSingleResult()
                == 0;
    }

    /** @throws RuleRefused when a framework is measured by it, in whatever version */
    public void remove(long scaleId) {
        Scale scale = db.find(Scale.class, scaleId);
        if (scale == null) throw new NotThere();
        RuleRefused.unless(isUnused(scaleId), "rule.scale.inUse");
        frameworks.levels(scaleId).forEach(db::remove);
        db.remove(scale);
    }
}
