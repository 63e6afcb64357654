package nl.vaardig.library.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.vaardig.competence.Framework;
import nl.vaardig.competence.FrameworkState;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;

/** Taking a published framework out of use again, and what hangs on it. */
@ApplicationScoped
@Transactional
public class Publications {

    private static final String USES =
            """
            select
              (select count(r) from Requirement r where r.skill.framework.id = :id
                and (r.validUntil is null or r.validUntil >= :today)),
              (select count(g) from GoalSkill g where g.skill.framework.id = :id),
              (select count(d) from GoalDemand d where d.skill.framework.id = :id),
              (select count(n) from CoverageNeed n where n.skill.framework.id = :id and n.removedAt is null
                and (n.validUntil is null or n.validUntil >= :today)),
              (select count(o) from PathOutcome o where o.skill.framework.id = :id)
                + (select count(c) from CourseSkill c where c.skill.framework.id = :id),
              (select count(t) from Rating t where t.skill.framework.id = :id)
            """;

    @PersistenceContext
    EntityManager db;

    @Inject
    VersionTables tables;

    @Inject
    Clock clock;

    /**
     * What hangs on the skills of a framework, today or later.
     *
     * @param leads outcomes of paths and courses
     * @param rated ratings ever given: they are no hindrance, but stay to be seen
     */
    public record Uses(long requirements, long goals, long demands, long needs, long leads, long rated) {

        public boolean isFree() {
            return requirements + goals + demands + needs + leads == 0;
        }

        /** Who was ever rated by it can still look: it is outdated then. Of any other nothing is left to see. */
        public FrameworkState without() {
            return rated > 0 ? FrameworkState.OUTDATED : FrameworkState.DRAFT;
        }

        void mustBeFree() {
            RuleRefused.unless(isFree(), "rule.framework.inUse", requirements, goals + demands, needs, leads);
        }
    }

    public Uses uses(long id) {
        return db.createQuery(USES, Uses.class)
                .setParameter("id", id)
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
    }

    /** How many skills are found by searching only, until somebody asks them. */
    public long catalogued(long id) {
        return db.createQuery(
                        "select count(s) from Skill s where s.framework.id = :id and s.listed = false", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /**
     * Nobody can ask or rate it from now on.
     *
     * @return what it is now
     * @throws RuleRefused when it is not published, took the place of another version, or something asks it or leads to it
     */
    public FrameworkState withdraw(long id) {
        Framework framework = db.find(Framework.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (framework == null) throw new NotThere();
        RuleRefused.unless(framework.state() == FrameworkState.PUBLISHED, "rule.framework.notPublished");
        RuleRefused.unless(tables.replaced(id) == null, "rule.framework.replacedAnother");
        Uses uses = uses(id);
        uses.mustBeFree();
        framework.become(uses.without());
        return framework.state();
    }
}
