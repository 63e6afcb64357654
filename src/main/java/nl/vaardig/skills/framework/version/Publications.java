package nl.vaardig.skills.framework.version;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.FrameworkState;
import nl.vaardig.skills.framework.SkillUsers;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import nl.vaardig.skills.framework.taking.VersionTables;

/** Taking a published framework out of use again, and what hangs on it. */
@ApplicationScoped
@Transactional
public class Publications {

    private static final String ITS_SKILLS = "in (select s.id from Skill s where s.framework.id = :id)";

    @PersistenceContext
    EntityManager db;

    @Inject
    SkillUsers users;

    @Inject
    VersionTables tables;

    @Inject
    Clock clock;

    /**
     * What hangs on the skills of a framework, today or later.
     *
     * @param leads     outcomes of paths and courses
     * @param plans     measures of scenarios, and criteria of digital talent
     * @param questions that people can still answer
     * @param rated     ratings ever given: they are no hindrance, but stay to be seen
     * @param ever      whatever pointed at them on any day, with all of these
     */
    public record Uses(
            long requirements, long goals, long needs, long leads, long plans, long questions, long rated, long ever) {

        public boolean isFree() {
            return requirements + goals + needs + leads + plans + questions == 0;
        }

        /**
         * Who was ever asked or rated by it can still look, and the figures of those days stay: it is outdated then. Of
         * any other nothing is left to see.
         */
        public FrameworkState without() {
            return ever > 0 ? FrameworkState.OUTDATED : FrameworkState.DRAFT;
        }

        void mustBeFree() {
            RuleRefused.unless(isFree(), "rule.framework.inUse", requirements, goals, needs, leads, plans, questions);
        }
    }

    public Uses uses(long id) {
        Stream<String> counts = Stream.concat(
                Stream.of(Holds.REQUIREMENT, Holds.GOAL, Holds.NEED, Holds.LEAD, Holds.PLAN, Holds.QUESTION)
                        .map(kind -> users.asking(kind, ITS_SKILLS)),
                Stream.of(users.ever(Holds.RATING, ITS_SKILLS), users.ever(ITS_SKILLS)));
        return db.createQuery(counts.collect(joining(", ", "select ", "")), Uses.class)
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

    /** Whether it replaced another version and nothing was rated, asked or changed under it since. */
    public boolean canBeTakenBack(long id) {
        return tables.replaced(id) != null && tables.changedSince(id) == 0;
    }
}
