package nl.vaardig.learning.path.build;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.LearningPaths;
import nl.vaardig.learning.path.PathFacts;
import nl.vaardig.learning.path.PathOutcome;
import nl.vaardig.learning.path.PathVersion;
import nl.vaardig.learning.path.PathVersionState;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepGroup;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.scale.Track;

/** The drafts of paths: beginning one, what it says of itself, what it brings, throwing it away. */
@ApplicationScoped
@Transactional
public class Drafts {

    @PersistenceContext
    EntityManager db;

    @Inject
    LearningPaths paths;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** @param state of the version in use; @param draft the number of the draft, null: none @param steps of the version in use */
    public record Row(
            long id,
            String code,
            Bilingual name,
            Track track,
            boolean published,
            int number,
            PathVersionState state,
            Integer draft,
            Instant savedAt,
            long steps) {

        public boolean hasDraft() {
            return draft != null || state == PathVersionState.DRAFT;
        }
    }

    /** Every path there is: those being changed first, then by name. */
    public List<Row> all() {
        return db.createQuery(
                        """
                        select p.id, p.code, p.name, p.track, p.published, u.number, u.state, d.number,
                          coalesce(d.savedAt, u.savedAt),
                          (select count(s) from Step s where s.pathVersion = u and s.removedAt is null)
                        from LearningPath p join p.inUse u
                        left join PathVersion d on d.path = p and d.state = PathVersionState.DRAFT and d <> u
                        where u.state <> PathVersionState.DISCARDED
                        order by case when d.id is not null or u.savedAt is not null then 0 else 1 end, p.name.nl, p.id
                        """,
                        Row.class)
                .getResultList();
    }

    /** A new path with one empty step. */
    public long create() {
        LearningPath path =
                LearningPath.begun("P-" + UUID.randomUUID().toString().substring(0, 8), Track.DIGITAL_BASICS);
        db.persist(path);
        db.persist(Step.empty(path.inUse(), 1, StepKind.READING));
        touch(path.inUse());
        return path.id();
    }

    /** The draft of a path, begun if there is none: as the version in use, step by step. */
    public PathVersion begin(long id) {
        LearningPath path = locked(id);
        PathVersion there = find(path);
        if (there != null) return there;
        PathVersion draft = path.draft(last(path) + 1);
        db.persist(draft);
        touch(draft);
        copySteps(paths.steps(path.inUse()), draft, 1, true);
        paths.outcomes(path.inUse())
                .forEach(outcome -> db.persist(new PathOutcome(draft, outcome.skill(), outcome.level())));
        return draft;
    }

    /** @param first place of the first of them @param same whether they stay the same steps */
    void copySteps(List<Step> steps, PathVersion to, int first, boolean same) {
        Map<StepGroup, StepGroup> groups = new HashMap<>();
        int place = first;
        for (Step step : steps) {
            Step copy = step.copyTo(to, place++, same);
            if (step.together() != null)
                copy.join(groups.computeIfAbsent(step.together(), group -> {
                    StepGroup fresh = new StepGroup(to, group.choose());
                    db.persist(fresh);
                    return fresh;
                }));
            db.persist(copy);
        }
    }

    private int last(LearningPath path) {
        return db.createQuery("select max(v.number) from PathVersion v where v.path = :path", Integer.class)
                .setParameter("path", path)
                .getSingleResult();
    }

    LearningPath locked(long id) {
        return db.createQuery(
                        """
                        select p from LearningPath p join fetch p.inUse left join fetch p.goal where p.id = :id
                        """,
                        LearningPath.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private PathVersion find(LearningPath path) {
        return db.createQuery(
                        """
                        select v from PathVersion v left join fetch v.facts.goal
                        where v.path = :path and v.state = PathVersionState.DRAFT
                        """,
                        PathVersion.class)
                .setParameter("path", path)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The draft to be changed, held against others who change it at the same time. */
    PathVersion toChange(long path) {
        PathVersion draft = held(path);
        touch(draft);
        return draft;
    }

    /** The same, while it is not certain yet that something changes. */
    PathVersion held(long path) {
        PathVersion draft = find(locked(path));
        if (draft == null) throw new RuleRefused("rule.pathVersion.noDraft");
        return draft;
    }

    void touch(PathVersion draft) {
        draft.touch(by(), now());
    }

    /** The number of the one who does it, for what is kept of it. */
    Long by() {
        return request.user().accountId();
    }

    Instant now() {
        return clock.instant();
    }

    /** @param typing reads what is said now, while nobody else can change it */
    public Typing<PathFacts> say(long path, Function<PathVersion, Typing<PathFacts>> typing) {
        PathVersion draft = held(path);
        Typing<PathFacts> typed = typing.apply(draft);
        if (typed.said() != null) draft.say(typed.said(), by(), now());
        return typed;
    }

    /** To a level of a skill; of one that is there already the level changes. */
    public void bring(long path, Skill skill, int level) {
        PathVersion draft = toChange(path);
        paths.outcomes(draft).stream()
                .filter(outcome -> outcome.skill().id().equals(skill.id()))
                .findFirst()
                .ifPresentOrElse(
                        outcome -> outcome.reach(level), () -> db.persist(new PathOutcome(draft, skill, level)));
    }

    /** @return to which level it led, for who wants it back */
    public int bringNoMore(long path, long skill) {
        PathOutcome gone = paths.outcomes(toChange(path)).stream()
                .filter(outcome -> outcome.skill().id() == skill)
                .findFirst()
                .orElseThrow(NotThere::new);
        db.remove(gone);
        return gone.level();
    }

    /** Throws the draft away. A path that never was published goes with it. */
    public void discard(long id) {
        toChange(id).discard();
    }

    /** Once more what was thrown away last. */
    public void putBack(long id) {
        LearningPath path = locked(id);
        if (find(path) != null) throw new RuleRefused("rule.pathVersion.draftThere");
        db.createQuery(
                        """
                        select v from PathVersion v where v.path = :path and v.state = PathVersionState.DISCARDED
                        order by v.number desc
                        """,
                        PathVersion.class)
                .setParameter("path", path)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new)
                .putBack();
    }
}
