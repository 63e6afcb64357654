package nl.vaardig.learning.assignment.own;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.claim.Confirmers;
import nl.vaardig.learning.assignment.claim.StepClaims;
import nl.vaardig.learning.assignment.journey.StepParts;
import nl.vaardig.learning.assignment.note.StepNotes;
import nl.vaardig.learning.path.LearningPaths;
import nl.vaardig.learning.path.PathOutcome;
import nl.vaardig.learning.path.Step;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.View;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skills;

/** A step of an own path with all that its page shows. */
@ApplicationScoped
@Transactional
public class ReadStep {

    @Inject
    OwnPaths own;

    @Inject
    LearningPaths paths;

    @Inject
    Skills skills;

    @Inject
    StepClaims claims;

    @Inject
    Confirmers confirmers;

    @Inject
    StepParts parts;

    @Inject
    StepNotes notes;

    /** @throws NotThere for a step that isn't in this path, or a path that isn't one's own */
    ShownStep of(long id, long stepId, ShownStep.Typed typed) {
        OwnPaths.Mine mine = own.get(id);
        Assignment assignment = mine.assignment();
        Step step = mine.journey().step(stepId).orElseThrow(NotThere::new);
        List<PathOutcome> outcomes = paths.outcomes(assignment.pathVersion());
        Map<Long, List<LevelAnchor>> anchors =
                skills.anchors(outcomes.stream().map(one -> one.skill().id()).toList());
        List<StepClaims.Told> said = step.awaitsWord() ? at(assignment, step) : List.of();
        List<String> who =
                step.awaitsWord() ? confirmers.of(assignment.employee().id()) : List.of();
        Function<View, Content> part = assignment.state().isFollowed()
                ? parts.of(assignment, mine.journey(), step).orElse(null)
                : null;
        return new ShownStep(mine, step, outcomes, anchors, said, who, part, notes.of(assignment), typed);
    }

    private List<StepClaims.Told> at(Assignment assignment, Step step) {
        return claims.of(assignment).stream()
                .filter(one -> one.claim().isAt(step))
                .toList();
    }
}
