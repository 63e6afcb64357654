package nl.vaardig.inventory.version;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.vaardig.inventory.rating.CurrentLevels;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.said.Said;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.FrameworkState;
import nl.vaardig.skills.framework.Frameworks;
import nl.vaardig.skills.framework.taking.VersionTables;
import nl.vaardig.skills.framework.version.DraftCopy;
import nl.vaardig.skills.framework.version.Publications;
import nl.vaardig.skills.framework.version.VersionChange;
import nl.vaardig.skills.scale.ScaleMapping;

/** A new version of a framework: made as a draft, taken in the place of the published one, and taken back. */
@ApplicationScoped
@Transactional
public class Versions {

    /** A digit first, then digits, letters, points and dashes: it stands in file names and sorts in lists. */
    private static final String NUMBER = "\\d[0-9A-Za-z.-]{0,19}";

    private static final int LONGEST_VERSION = 20;

    @PersistenceContext
    EntityManager db;

    @Inject
    Frameworks frameworks;

    @Inject
    DraftCopy copies;

    @Inject
    VersionTables tables;

    @Inject
    Previews previews;

    @Inject
    Publications publications;

    @Inject
    CurrentLevels levels;

    @Inject
    Clock clock;

    /** How a version is numbered; what it looks like {@link #begin} says. */
    static String number(Said said) {
        return said.text("version", LONGEST_VERSION);
    }

    /**
     * @return the id of a draft that is a copy of a published version
     * @throws BadField at "version" for a number that doesn't begin with a digit, or holds a strange sign
     */
    public long begin(long id, String version) {
        if (!version.matches(NUMBER)) throw new BadField("version", "version.version.form");
        Framework published = held(id);
        RuleRefused.unless(published.state() == FrameworkState.PUBLISHED, "rule.version.notPublished");
        long same = db.createQuery(
                        "select count(f) from Framework f where f.code = :code and f.version = :version", Long.class)
                .setParameter("code", published.code())
                .setParameter("version", version)
                .getSingleResult();
        RuleRefused.unless(same == 0, "rule.version.numberTaken", version);
        Framework draft = copies.of(published, version);
        return draft.id();
    }

    /** Throws a draft away, with everything in it. @throws RuleRefused when something was ever asked or said by it */
    public void discard(long id) {
        Framework draft = draft(id);
        RuleRefused.unless(publications.uses(id).ever() == 0, "rule.version.usedBefore");
        for (String part : new String[] {
            "LevelAnchor x where x.skill.framework",
            "SkillStatement x where x.skill.framework",
            "FormerIdentifier x where x.skill.framework",
            "SkillPlace x where x.skill.framework",
            "Skill x where x.framework",
            "SkillArea x where x.framework"
        }) {
            db.createQuery("delete from " + part + " = :draft")
                    .setParameter("draft", draft)
                    .executeUpdate();
        }
        db.remove(draft);
    }

    /**
     * From today on the draft takes the place of the published version, in one transaction: requirements, goals, paths,
     * courses and wishes move along, and ratings count through the mapping of the levels.
     *
     * @throws RuleRefused when the levels are not mapped, a round is open, or something that falls away is asked later
     */
    public void take(long id) {
        Framework draft = draft(id);
        Framework before = frameworks.published(draft);
        RuleRefused.unless(before != null, "rule.version.nothingToReplace");
        db.lock(before, LockModeType.PESSIMISTIC_WRITE);
        LocalDate today = LocalDate.now(clock);
        refuseOpenRound(today);
        VersionChange change = previews.change(before, draft);
        refuseAskedLater(before, change, today);
        ScaleMapping mapping = previews.mapping(draft, before);
        RuleRefused.unless(mapping != null, "rule.version.levelsNotMapped");
        tables.chooseLevels(id, all(mapping));
        before.become(FrameworkState.OUTDATED);
        draft.become(FrameworkState.PUBLISHED);
        Instant moment = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        tables.take(id, before.id(), change.successors(), today, moment);
        levels.recompute(ratedPeople(id), change.successors().values());
    }

    /** @throws RuleRefused when something was rated, asked or changed under this version: then it stays */
    public void takeBack(long id) {
        Framework now = held(id);
        Long replaced = tables.replaced(id);
        RuleRefused.unless(
                replaced != null && now.state() == FrameworkState.PUBLISHED, "rule.version.nothingToTakeBack");
        RuleRefused.unless(ratedSince(id) == 0, "rule.version.ratedSince");
        long changed = tables.changedSince(id);
        RuleRefused.unless(changed == 0, "rule.version.changedSince", changed);
        held(replaced).become(FrameworkState.PUBLISHED);
        now.become(FrameworkState.DRAFT);
        tables.takeBack(id);
    }

    /** Whose levels are to be counted. */
    private List<Long> ratedPeople(long framework) {
        return db.createQuery(
                        """
                        select distinct r.employee.id from Rating r where r.skill.framework.id = :framework
                        order by r.employee.id
                        """,
                        Long.class)
                .setParameter("framework", framework)
                .getResultList();
    }

    /** How many ratings were given under this version itself. */
    private long ratedSince(long framework) {
        return db.createQuery(
                        "select count(r) from Rating r where r.skill.framework.id = :framework and r.carriedFrom is null",
                        Long.class)
                .setParameter("framework", framework)
                .getSingleResult();
    }

    private void refuseOpenRound(LocalDate today) {
        long open = db.createQuery(
                        "select count(r) from Round r where r.opensOn <= :today and r.closesOn >= :today", Long.class)
                .setParameter("today", today)
                .getSingleResult();
        RuleRefused.unless(open == 0, "rule.version.roundOpen");
    }

    private void refuseAskedLater(Framework before, VersionChange change, LocalDate today) {
        db.createQuery(
                        """
                        select r.skill.id, r.skill.name.nl from Requirement r
                        where r.skill.framework = :before and r.validFrom >= :today
                        """,
                        Object[].class)
                .setParameter("before", before)
                .setParameter("today", today)
                .getResultStream()
                .filter(row -> !change.successors().containsKey(row[0]))
                .forEach(row -> {
                    throw new RuleRefused("rule.version.askedLater", row[1]);
                });
    }

    private static Map<Integer, Integer> all(ScaleMapping mapping) {
        return IntStream.rangeClosed(1, mapping.sourceTop()).boxed().collect(toMap(level -> level, mapping::map));
    }

    private Framework draft(long id) {
        Framework draft = held(id);
        RuleRefused.unless(draft.state() == FrameworkState.DRAFT, "rule.framework.notDraft");
        return draft;
    }

    private Framework held(long id) {
        Framework framework = db.find(Framework.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (framework == null) throw new NotThere();
        return framework;
    }
}
