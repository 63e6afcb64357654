package nl.vaardig.learning.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.vaardig.inventory.goal.LeadsToGoal;
import nl.vaardig.skills.library.LibraryCounts;
import nl.vaardig.skills.skill.SkillUses;

/** What the library and goals tell of paths and courses. */
@ApplicationScoped
@Transactional
public class PathsInLibrary implements SkillUses.Learning, LibraryCounts.Learning, LeadsToGoal {

    @PersistenceContext
    EntityManager db;

    /** Only what is published. */
    @Override
    public List<SkillUses.Path> paths(long skillId) {
        return db.createQuery(
                        """
                        select p.id, p.name, p.depth, p.hours, o.level from PathOutcome o join o.path p
                        where o.skill.id = :skill and o.pathVersion = p.inUse and p.published = true order by o.level, p.depth, p.code
                        """,
                        SkillUses.Path.class)
                .setParameter("skill", skillId)
                .getResultList();
    }

    @Override
    public List<SkillUses.Course> courses(long skillId) {
        return db.createQuery(
                        """
                        select c.id, c.name, c.hours, k.level from CourseSkill k join k.course c
                        where k.skill.id = :skill and c.state = CourseState.PUBLISHED order by k.level, c.code
                        """,
                        SkillUses.Course.class)
                .setParameter("skill", skillId)
                .getResultList();
    }

    @Override
    public long paths() {
        return count("LearningPath p where p.published = true");
    }

    @Override
    public long courses() {
        return count("Course p where p.state = CourseState.PUBLISHED");
    }

    @Override
    public long pathsTo(long goal) {
        return db.createQuery("select count(p) from LearningPath p where p.goal.id = :goal", Long.class)
                .setParameter("goal", goal)
                .getSingleResult();
    }

    private long count(String which) {
        return db.createQuery("select count(p) from " + which, Long.class).getSingleResult();
    }
}
