package nl.vaardig.inventory.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.vaardig.skills.library.LibraryCounts;
import nl.vaardig.skills.skill.SkillUses;

/** What the library tells of goals. */
@ApplicationScoped
@Transactional
public class GoalsInLibrary implements SkillUses.Goals, LibraryCounts.Goals {

    @PersistenceContext
    EntityManager db;

    /** The heaviest first; of a skill that is outdated none. */
    @Override
    public List<SkillUses.Goal> leaningOn(long skillId) {
        return db.createQuery(
                        """
                        select g.id, g.name, k.criticality from GoalSkill k join k.goal g
                        where k.skill.id = :skill and k.skill.framework.state <> FrameworkState.OUTDATED
                        order by k.criticality desc, g.targetOn
                        """,
                        SkillUses.Goal.class)
                .setParameter("skill", skillId)
                .getResultList();
    }

    @Override
    public long goals() {
        return db.createQuery("select count(g) from StrategicGoal g", Long.class)
                .getSingleResult();
    }
}
