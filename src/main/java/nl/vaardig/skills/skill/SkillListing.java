package nl.vaardig.skills.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillUsers;

/** Taking a skill of a large catalogue up into the lists people choose from, and putting it back. */
@ApplicationScoped
@Transactional
public class SkillListing {

    @PersistenceContext
    EntityManager db;

    @Inject
    SkillUsers users;

    @Inject
    Clock clock;

    public void takeUp(long skillId) {
        held(skillId).takeUp();
    }

    /** @throws RuleRefused when anything leans on it, from a requirement to a question that is open: then it belongs in the lists */
    public void putBack(long skillId) {
        Skill skill = held(skillId);
        long uses = db.createQuery("select " + users.keeping("= :skill"), Long.class)
                .setParameter("skill", skillId)
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
        RuleRefused.unless(uses == 0, "rule.skill.inUse");
        skill.putBack();
    }

    private Skill held(long skillId) {
        Skill skill = db.find(Skill.class, skillId);
        if (skill == null) throw new NotThere();
        return skill;
    }
}
