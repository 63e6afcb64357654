package nl.vaardig.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.Bilingual;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.Paging;
import nl.vaardig.platform.SearchText;

/** The words of skills: to find them by, to read in full, and to write anew in the municipality's own copy. */
@ApplicationScoped
@Transactional
public class SkillTexts {

    private static final String WHERE_FOUND =
            "concat(s.name.nl, ' ', s.name.en, ' ', s.code, ' ', s.definition.nl, ' ', s.definition.en)";

    @PersistenceContext
    EntityManager db;

    /** One skill in a list. */
    public record Row(
            long id,
            String code,
            Track track,
            Bilingual name,
            Bilingual definition,
            int topLevel,
            long frameworkId,
            Bilingual framework,
            Bilingual area) {}

    /** New words. @param anchors level → what people do and an example; levels left out stay as they are */
    public record Rewrite(Bilingual name, Bilingual definition, Bilingual meaning, Map<Integer, Anchor> anchors) {}

    /** What people do at a level, with an example. */
    public record Anchor(Bilingual text, Bilingual example) {}

    /** Skills in which all the words occur, by track and in the framework's own order. @param track null for all */
    public Paging<Row> find(SearchText text, Track track, Paging.Ask ask) {
        String condition = " from Skill s join s.framework f join s.area a where " + text.in(WHERE_FOUND)
                + (track == null ? "" : " and s.track = :track");
        long total = bind(db.createQuery("select count(s)" + condition, Long.class), text, track)
                .getSingleResult();
        List<Row> rows = bind(
                        db.createQuery(
                                "select s.id, s.code, s.track, s.name, s.definition, s.topLevel, f.id, f.name, a.name"
                                        + condition + " order by s.track, f.code, s.ordinal, s.id",
                                Row.class),
                        text,
                        track)
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
        return ask.holding(rows, total);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, SearchText text, Track track) {
        if (track != null) query.setParameter("track", track);
        return text.bind(query);
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
