package nl.vaardig.learning.handin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.journey.Journey;
import nl.vaardig.learning.assignment.own.OwnPaths;
import nl.vaardig.learning.path.Step;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skills;

/** What is asked at a step of an own path, what was handed in there, and what came back. Two statements. */
@ApplicationScoped
@Transactional
public class ReadHandIn {

    @Inject
    HandIns handIns;

    @Inject
    OwnHandIns own;

    @Inject
    OwnPaths paths;

    @Inject
    Skills skills;

    /** @throws NotThere where nothing is handed in, or the path isn't one's own */
    ShownHandIn at(long assignment, long stepId, Sent fields) {
        OwnPaths.Mine mine = paths.get(assignment);
        Step step = mine.journey().step(stepId).filter(HandedIn::isFor).orElseThrow(NotThere::new);
        return at(mine.assignment(), step, mine.journey().placeOf(step), fields);
    }

    ShownHandIn at(Assignment assignment, Step step, Journey.Place place, Sent fields) {
        Rubric rubric = handIns.get(step.material().id());
        long skill = rubric.skill().id();
        List<LevelAnchor> anchors = skills.anchors(List.of(skill)).getOrDefault(skill, List.of());
        boolean now = place == Journey.Place.NOW && assignment.state().isAccepted();
        return new ShownHandIn(assignment, step, now, rubric, anchors, own.of(assignment, step), fields);
    }
}
