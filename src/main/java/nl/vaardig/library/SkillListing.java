package nl.vaardig.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.vaardig.competence.Skill;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;

/** Taking a skill of a large catalogue up into the lists people choose from, and putting it back. */
@ApplicationScoped
@Transactional
public class SkillListing {

    private static final String USES =
            """
            select (select count(r) from Requirement r where r.skill.id = :skill)
              + (select count(r) from Rating r where r.skill.id = :skill)
              + (select count(g) from GoalSkill g where g.skill.id = :skill)
              + (select count(o) from PathOutcome o where o.skill.id = :skill)
              + (select count(c) from CourseSkill c where c.skill.id = :skill)
            """;

    @PersistenceContext
    EntityManager db;

    public void takeUp(long skillId) {
        held(skillId).takeUp();
    }

    /** @throws RuleRefused when it is asked, rated, or led to by a path or course: then it belongs in the lists */
    public void putBack(long skillId) {
        Skill skill = held(skillId);
        long uses =
                db.createQuery(USES, Long.class).setParameter("skill", skillId).getSingleResult();
        RuleRefused.unless(uses == 0, "rule.skill.inUse");
        skill.putBack();
    }

    private Skill held(long skillId) {
        Skill skill = db.find(Skill.class, skillId);
        if (skill == null) throw new NotThere();
        return skill;
    }
}
