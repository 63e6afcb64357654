package nl.vaardig.skills.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.words.Bilingual;

/** What a skill is for: who asks it, which goals lean on it, and what leads to it. One query each. */
@ApplicationScoped
@Transactional
public class SkillUses {

    @PersistenceContext
    EntityManager db;

    @Inject
    Clock clock;

    /** A job role asks the skill today. */
    public record Role(long id, Bilingual name, Population population, int level, int importance) {}

    /** A strategic goal leans on the skill. */
    public record Goal(long id, Bilingual name, int criticality) {}

    /** A published learning path leads to a level of the skill. */
    public record Path(long id, Bilingual name, int depth, BigDecimal hours, int level) {}

    /** A course leads to a level of the skill. */
    public record Course(long id, Bilingual name, BigDecimal hours, int level) {}

    /** Everything together. */
    public record All(List<Role> roles, List<Goal> goals, List<Path> paths, List<Course> courses) {}

    public All of(long skillId) {
        return new All(
                roles(skillId),
                of(
                        skillId,
                        Goal.class,
                        "select g.id, g.name, k.criticality from GoalSkill k join k.goal g"
                                + " where k.skill.id = :skill and k.skill.framework.state <> FrameworkState.OUTDATED"
                                + " order by k.criticality desc, g.targetOn"),
                of(
                        skillId,
                        Path.class,
                        "select p.id, p.name, p.depth, p.hours, o.level from PathOutcome o join o.path p"
                                + " where o.skill.id = :skill and p.published = true order by o.level, p.depth, p.code"),
                of(
                        skillId,
                        Course.class,
                        "select c.id, c.name, c.hours, k.level from CourseSkill k join k.course c"
                                + " where k.skill.id = :skill order by k.level, c.code"));
    }

    private List<Role> roles(long skillId) {
        TypedQuery<Role> query = db.createQuery(
                """
                select j.id, j.name, j.population, r.level, r.importance from Requirement r join r.jobRole j
                where r.skill.id = :skill and r.validFrom <= :today and (r.validUntil is null or r.validUntil >= :today)
                order by r.level desc, r.importance desc, j.code
                """,
                Role.class);
        return query.setParameter("skill", skillId)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    private <T> List<T> of(long skillId, Class<T> row, String query) {
        return db.createQuery(query, row).setParameter("skill", skillId).getResultList();
    }
}
