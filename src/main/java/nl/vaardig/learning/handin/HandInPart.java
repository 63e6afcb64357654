package nl.vaardig.learning.handin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.journey.Journey;
import nl.vaardig.learning.assignment.journey.StepPart;
import nl.vaardig.learning.material.MaterialKind;
import nl.vaardig.learning.path.Step;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skills;

/** What is asked at a step, what was handed in there, and what came back. */
@ApplicationScoped
public class HandInPart implements StepPart {

    @Inject
    HandIns handIns;

    @Inject
    OwnHandIns own;

    @Inject
    Skills skills;

    /**
     * What the part shows.
     *
     * @param anchors of the rubric's skill
     * @param versions the newest first
     */
    public record Model(
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
            return now
                    && versions.stream()
                            .limit(1)
                            .allMatch(told -> told.version().state() != VersionState.OPENED);
        }

        public boolean isWaiting() {
            return versions.stream().limit(1).anyMatch(told -> told.version().state() == VersionState.WAITING);
        }

        public String address() {
            return "/my/hand-ins/" + assignment.id() + "/steps/" + step.id();
        }
    }

    @Override
    public MaterialKind kind() {
        return MaterialKind.HAND_IN;
    }

    @Override
    public Page of(Assignment assignment, Step step, Journey.Place place) {
        return new Page("handin/_part.jte", model(assignment, step, place, Sent.blank()));
    }

    Model model(Assignment assignment, Step step, Journey.Place place, Sent fields) {
        Rubric rubric = handIns.get(step.material().id());
        long skill = rubric.skill().id();
        List<LevelAnchor> anchors = skills.anchors(List.of(skill)).getOrDefault(skill, List.of());
        boolean now = place == Journey.Place.NOW && assignment.state().isAccepted();
        return new Model(assignment, step, now, rubric, anchors, own.of(assignment, step), fields);
    }
}
