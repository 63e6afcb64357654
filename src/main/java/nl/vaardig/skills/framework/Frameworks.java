package nl.vaardig.skills.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.kept.Kept;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.ScaleLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The frameworks of the municipality at hand. */
@ApplicationScoped
@Transactional
public class Frameworks {

    private static final String ROWS =
            """
            select f.id, f.code, f.version, f.state, f.name, f.credit, c.id, c.name,
              (select count(s) from Skill s where s.framework = f),
              (select max(l.level) from ScaleLevel l where l.scale = c)
            from Framework f join f.scale c\s""";

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Kept kept;

    /** A branch. @param skills how many stand in it, as their home or not */
    public record Branch(long id, Bilingual name, long skills) {}

    /** @param skills how many @param levels of its scale; null for a scale without any */
    @Schema(name = "Framework")
    public record Row(
            long id,
            String code,
            String version,
            FrameworkState state,
            Bilingual name,
            Bilingual credit,
            long scaleId,
            Bilingual scale,
            long skills,
            Integer levels) {}

    /** All of them, by code and version; drafts only for those who edit them. */
    public List<Row> all() {
        String visible = visible();
        return kept.of("frameworks where " + visible, () -> db.createQuery(
                        ROWS + "where " + visible + " order by f.code, f.version desc", Row.class)
                .getResultList());
    }

    private String visible() {
        return Editors.include(request.user()) ? "1 = 1" : "f.state <> FrameworkState.DRAFT";
    }

    /** @throws NotThere when this municipality has no such framework */
    public Row get(long id) {
        return db.createQuery(ROWS + "where f.id = :id and " + visible(), Row.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** The published version of the same framework; null when there is none. */
    public Framework published(Framework draft) {
        return db.createQuery(
                        "select f from Framework f where f.code = :code and f.state = FrameworkState.PUBLISHED",
                        Framework.class)
                .setParameter("code", draft.code())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The branches of a framework in its own order. */
    public List<Branch> branches(long id) {
        return db.createQuery(
                        """
                        select a.id, a.name, (select count(s) from Skill s where s.area = a)
                          + (select count(p) from SkillPlace p where p.area = a)
                        from SkillArea a where a.framework.id = :id order by a.ordinal
                        """,
                        Branch.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** How many of its skills tell how at least one level is recognised. */
    public long written(long id) {
        return db.createQuery(
                        """
                        select count(s) from Skill s
                        where s.framework.id = :id and exists (select 1 from LevelAnchor a where a.skill = s)
                        """,
                        Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** @throws NotThere when this municipality has no such branch */
    public Branch branch(long id) {
        return db.createQuery("select a.id, a.name, 0L from SkillArea a where a.id = :id", Branch.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** For everyone from now on. */
    public void publish(long id) {
        Framework framework = db.find(Framework.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (framework == null) throw new NotThere();
        long others = db.createQuery(
                        "select count(f) from Framework f where f.code = :code and f.state = FrameworkState.PUBLISHED",
                        Long.class)
                .setParameter("code", framework.code())
                .getSingleResult();
        RuleRefused.unless(others == 0, "rule.framework.publishedAlready");
        framework.become(FrameworkState.PUBLISHED);
    }

    /** Its skills with their areas, in its own order. */
    public List<Skill> skills(long id) {
        return db.createQuery(
                        "select s from Skill s join fetch s.area a where s.framework.id = :id order by a.ordinal, s.ordinal",
                        Skill.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** All scales of the municipality, by name. */
    public List<Scale> scales() {
        return kept.of("scales", () -> db.createQuery("select s from Scale s order by s.code", Scale.class)
                .getResultList());
    }

    /** The names of the levels of a scale, from the lowest up. */
    public List<ScaleLevel> levels(long scaleId) {
        return db.createQuery("select l from ScaleLevel l where l.scale.id = :scale order by l.level", ScaleLevel.class)
                .setParameter("scale", scaleId)
                .getResultList();
    }
}
