package nl.vaardig.library;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.vaardig.competence.Skill;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;

/** Taking a skill of a large catalogue up into the lists people choose from, and putting it back. */
@ApplicationScoped
@Transactional
public class SkillListing {

    private static final String IT_IS = "x.skill.id = :skill";

    /** Entities with a skill, each as x, and which of them make it one that is in use. */
    static final Map<String, String> USERS = Map.ofEntries(
            entry("Requirement", IT_IS),
            entry("Rating", IT_IS),
            entry("GoalSkill", IT_IS),
            entry("GoalDemand", IT_IS),
            entry("CoverageNeed", IT_IS),
            entry("OutlookMeasure", IT_IS),
            entry("Exemption", IT_IS),
            entry("SkillWish", IT_IS),
            entry("Proof", IT_IS),
            entry("RatingRequest", "x.skillId = :skill and x.withdrawnAt is null"),
            entry(
                    "PeerQuestion",
                    "x.skillId = :skill and x.requestId in (select q.id from PeerRequest q where q.closesOn >= :today)"),
            entry("PathOutcome", IT_IS),
            entry("CourseSkill", IT_IS),
            entry("TalentCriterion", IT_IS));

    private static final String USES = USERS.entrySet().stream()
            .map(user -> "(select count(*) from %s x where %s)".formatted(user.getKey(), user.getValue()))
            .collect(joining(" + ", "select ", ""));

    @PersistenceContext
    EntityManager db;

    @Inject
    Clock clock;

    public void takeUp(long skillId) {
        held(skillId).takeUp();
    }

    /** @throws RuleRefused when anything leans on it, from a requirement to a question that is open: then it belongs in the lists */
    public void putBack(long skillId) {
        Skill skill = held(skillId);
        long uses = db.createQuery(USES, Long.class)
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
