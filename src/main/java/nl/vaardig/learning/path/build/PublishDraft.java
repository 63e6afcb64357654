package nl.vaardig.learning.path.build;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.vaardig.learning.course.CourseState;
import nl.vaardig.learning.path.FollowsPath;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.LearningPaths;
import nl.vaardig.learning.path.PathFacts;
import nl.vaardig.learning.path.PathVersion;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepLine;
import nl.vaardig.platform.RuleRefused;

/** Makes a draft the version that people read, or takes that back. */
@ApplicationScoped
@Transactional
public class PublishDraft {

    @PersistenceContext
    EntityManager db;

    @Inject
    Drafts drafts;

    @Inject
    LearningPaths paths;

    @Inject
    FollowsPath follows;

    /**
     * What is still to be done before publishing, as keys; empty when it may be. A talk leaves nothing to
     * look at unless something is asked about it, though both say that it took place.
     */
    static List<String> lacks(PathFacts facts, List<Step> steps, int outcomes) {
        List<String> lacks = new ArrayList<>();
        if (facts.name().isBlank()) lacks.add("rule.learningPath.publishWithoutName");
        if (facts.goal() == null) lacks.add("rule.learningPath.publishWithoutGoal");
        if (!facts.hasOwner()) lacks.add("rule.learningPath.publishWithoutLineOwner");
        if (outcomes == 0) lacks.add("rule.learningPath.publishWithoutOutcomes");
        if (steps.stream().anyMatch(step -> step.title().isBlank()))
            lacks.add("rule.learningPath.publishWithNamelessStep");
        if (steps.stream().anyMatch(PublishDraft::leadsThroughDraft))
            lacks.add("rule.learningPath.publishWithDraftCourse");
        if (steps.stream().anyMatch(step -> step.kind().needsMaterial() && step.material() == null))
            lacks.add("rule.learningPath.publishWithoutMaterial");
        if (steps.stream().noneMatch(step -> step.asksWords() || step.awaitsResult()))
            lacks.add("rule.learningPath.publishWithoutEvidence");
        return lacks;
    }

    /** Nobody but HR would find its course. */
    private static boolean leadsThroughDraft(Step step) {
        return step.course() != null && step.course().state() == CourseState.DRAFT;
    }

    /** @param move whether who is under way goes on in this version */
    public void publish(long id, boolean move) {
        PathVersion draft = drafts.toChange(id);
        LearningPath path = draft.path();
        List<Step> steps = paths.steps(draft);
        for (String lack : lacks(draft.facts(), steps, paths.outcomes(draft).size())) throw new RuleRefused(lack);
        PathVersion former = path.inUse();
        path.publish(draft, drafts.now());
        StepLine line = StepLine.of(steps);
        path.price(line.hours(), line.cost());
        if (move && former != draft) follows.moveOver(former, draft);
    }

    /** Who moved over goes back. Refused once somebody was given this version: nobody's path changes unasked. */
    public void takeBack(long id) {
        LearningPath path = drafts.locked(id);
        PathVersion version = path.inUse();
        RuleRefused.unless(path.published(), "rule.pathVersion.notPublished");
        long given = follows.of(version).given();
        RuleRefused.unless(given == 0, "rule.pathVersion.given", given);
        RuleRefused.unless(drafts(path) == 0, "rule.pathVersion.draftThere");
        PathVersion former = former(path, version);
        path.takeBack(former);
        StepLine line = StepLine.of(paths.steps(path.inUse()));
        path.price(line.hours(), line.cost());
        follows.moveBack(version);
    }

    private long drafts(LearningPath path) {
        return db.createQuery(
                        """
                        select count(v) from PathVersion v where v.path = :path and v.state = PathVersionState.DRAFT
                        """,
                        Long.class)
                .setParameter("path", path)
                .getSingleResult();
    }

    private PathVersion former(LearningPath path, PathVersion version) {
        return db.createQuery(
                        """
                        select v from PathVersion v left join fetch v.facts.goal
                        where v.path = :path and v.state = PathVersionState.FORMER and v.number < :number order by v.number desc
                        """,
                        PathVersion.class)
                .setParameter("path", path)
                .setParameter("number", version.number())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
