package nl.vaardig.competence;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.InList;
import nl.vaardig.platform.NotThere;

/** The skills of the municipality at hand, with their anchors and scales. */
@ApplicationScoped
@Transactional
public class Skills {

    @PersistenceContext
    EntityManager db;

    /** All skills with area and framework, by track and then in the framework's own order. */
    public List<Skill> all() {
        return db.createQuery(
                        """
                        select s from Skill s join fetch s.area join fetch s.framework f join fetch f.scale
                        order by s.track, f.code, s.ordinal
                        """,
                        Skill.class)
                .getResultList();
    }

    /** @throws NotThere when this municipality has no such skill */
    public Skill get(long id) {
        return db.createQuery(
                        """
                        select s from Skill s join fetch s.area join fetch s.framework f join fetch f.scale
                        where s.id = :id
                        """,
                        Skill.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** The anchors of some skills, each list from the lowest level up. */
    public Map<Long, List<LevelAnchor>> anchors(Collection<Long> skills) {
        return db.createQuery(
                        "select a from LevelAnchor a where a.skill.id in (:skills) order by a.skill.id, a.level",
                        LevelAnchor.class)
                .setParameter("skills", InList.of(skills))
                .getResultStream()
                .collect(groupingBy(anchor -> anchor.skill().id()));
    }

    /** The names of the levels of every scale, by the id of the scale, from the lowest up. */
    public Map<Long, List<ScaleLevel>> levels() {
        return db.createQuery("select l from ScaleLevel l order by l.scale.id, l.level", ScaleLevel.class)
                .getResultStream()
                .collect(groupingBy(level -> level.scale().id()));
    }
}
