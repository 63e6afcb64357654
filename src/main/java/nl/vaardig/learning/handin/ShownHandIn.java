package nl.vaardig.learning.handin;

import java.util.List;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.path.Step;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.skills.framework.LevelAnchor;

/**
 * A hand-in at a step of an own path.
 *
 * @param now      whether it is its turn
 * @param anchors  of the rubric's skill
 * @param versions the newest first
 */
public record ShownHandIn(
        Assignment assignment,
        Step step,
        boolean now,
        Rubric rubric,
        List<LevelAnchor> anchors,
        List<OwnHandIns.Told> versions,
        Sent fields) {

    public HandIn handIn() {
        return rubric.handIn();
    }

    /** Whether something can be handed in: nothing was, or nobody opened it, or it came back. */
    public boolean takes() {
        return now && versions.stream().limit(1).allMatch(told -> told.version().state() != VersionState.OPENED);
    }

    public boolean isWaiting() {
        return versions.stream().limit(1).anyMatch(told -> told.version().state() == VersionState.WAITING);
    }

    public String address() {
        return "/my/hand-ins/" + assignment.id() + "/steps/" + step.id();
    }
}
