package nl.vaardig.learning.handin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.journey.Journey;
import nl.vaardig.learning.assignment.journey.StepPart;
import nl.vaardig.learning.material.MaterialKind;
import nl.vaardig.learning.path.Step;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;

/** What a hand-in brings to the page of a step. */
@ApplicationScoped
public class HandInPart implements StepPart {

    @Inject
    ReadHandIn reading;

    @Override
    public MaterialKind kind() {
        return MaterialKind.HAND_IN;
    }

    @Override
    public Page of(Assignment assignment, Step step, Journey.Place place) {
        return new Page("handin/_part.jte", reading.at(assignment, step, place, Sent.blank()));
    }
}
