package nl.vaardig.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.vaardig.platform.Bilingual;
import nl.vaardig.platform.NotThere;

/** The frameworks of the municipality at hand. */
@ApplicationScoped
@Transactional
public class Frameworks {

    private static final String ROWS =
            """
            select f.id, f.code, f.version, f.name, f.credit, c.id, c.name,
              (select count(s) from Skill s where s.framework = f),
              (select max(l.level) from ScaleLevel l where l.scale = c)
            from Framework f join f.scale c\s""";

    @PersistenceContext
    EntityManager db;

    /** @param skills how many @param levels of its scale; null for a scale without any */
    public record Row(
            long id,
            String code,
            String version,
            Bilingual name,
            Bilingual credit,
            long scaleId,
            Bilingual scale,
            long skills,
            Integer levels) {}

    /** All of them, by code and version. */
    public List<Row> all() {
        return db.createQuery(ROWS + "order by f.code, f.version", Row.class).getResultList();
    }

    /** @throws NotThere when this municipality has no such framework */
    public Row get(long id) {
        return db.createQuery(ROWS + "where f.id = :id", Row.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** Its skills with their areas, in its own order. */
    public List<Skill> skills(long id) {
        return db.createQuery(
                        "select s from Skill s join fetch s.area a where s.framework.id = :id order by a.ordinal, s.ordinal",
                        Skill.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The names of the levels of a scale, from the lowest up. */
    public List<ScaleLevel> levels(long scaleId) {
        return db.createQuery("select l from ScaleLevel l where l.scale.id = :scale order by l.level", ScaleLevel.class)
                .setParameter("scale", scaleId)
                .getResultList();
    }
}
