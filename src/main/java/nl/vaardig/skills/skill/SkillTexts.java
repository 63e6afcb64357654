package nl.vaardig.skills.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillStatement;

/** The words of skills: to read in full, and to write anew in the municipality's own copy. */
@ApplicationScoped
@Transactional
public class SkillTexts {

    @PersistenceContext
    EntityManager db;

    /** New words. @param anchors level → what people do and an example; levels left out stay as they are */
    public record Rewrite(Bilingual name, Bilingual definition, Bilingual meaning, Map<Integer, Anchor> anchors) {

        /**
         * Reads name, definition and meaning, and of each level anchor-(level)-text and -example. What was never written
         * yet may wait. Null when something can't be used.
         *
         * @param written levels that have a text
         */
        static Rewrite read(Said said, Skill skill, Set<Integer> written) {
            Bilingual name = said.both("name", Skill.LONGEST_NAME);
            Bilingual definition = text(said, "definition", skill.definition());
            Bilingual meaning = text(said, "meaning", skill.meaning());
            Map<Integer, Anchor> anchors = new LinkedHashMap<>();
            for (int level = 1; level <= skill.topLevel(); level++) {
                String field = "anchor-" + level;
                if (written.contains(level) || isSaid(said, field + "-text"))
                    anchors.put(level, Anchor.read(said, field));
            }
            return said.isSound() ? new Rewrite(name, definition, meaning, anchors) : null;
        }

        private static Bilingual text(Said said, String field, Bilingual before) {
            return before.isBlank() && !isSaid(said, field) ? before : said.both(field, Skill.LONGEST_TEXT);
        }

        private static boolean isSaid(Said said, String field) {
            return said.isSaid(field + "-nl") || said.isSaid(field + "-en");
        }
    }

    /** What people do at a level, with an example. */
    public record Anchor(Bilingual text, Bilingual example) {

        private static Anchor read(Said said, String field) {
            return new Anchor(
                    said.both(field + "-text", LevelAnchor.LONGEST_TEXT),
                    said.optionalBoth(field + "-example", LevelAnchor.LONGEST_TEXT));
        }
    }

    /** DigComp's own statements and outcomes for a skill, where they were imported, in the order of the source. */
    public List<SkillStatement> statements(long skillId) {
        return db.createQuery(
                        "select t from SkillStatement t where t.skill.id = :skill order by t.kind, t.id",
                        SkillStatement.class)
                .setParameter("skill", skillId)
                .getResultList();
    }

    /** @throws NotThere when this municipality has no such skill */
    public void rewrite(long skillId, Rewrite rewrite) {
        Skill skill = db.find(Skill.class, skillId);
        if (skill == null) throw new NotThere();
        skill.describe(rewrite.name(), rewrite.definition(), rewrite.meaning());
        List<LevelAnchor> anchors = db.createQuery(
                        "select a from LevelAnchor a where a.skill = :skill", LevelAnchor.class)
                .setParameter("skill", skill)
                .getResultList();
        rewrite.anchors().forEach((level, words) -> anchors.stream()
                .filter(anchor -> anchor.level() == level)
                .findFirst()
                .ifPresentOrElse(
                        anchor -> anchor.rewrite(words.text(), words.example()),
                        () -> db.persist(new LevelAnchor(skill, level, words.text(), words.example()))));
    }
}
