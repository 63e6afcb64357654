package nl.vaardig.learning.assignment.journey;

import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.material.MaterialKind;
import nl.vaardig.learning.path.Step;
import nl.vaardig.platform.page.Page;

/** What a kind of material brings to the page of a step: one bean for each kind, in its own place. */
public interface StepPart {

    MaterialKind kind();

    /**
     * A part of a page, with what can be done now. At most two statements.
     *
     * @param step of this kind, with its material
     */
    Page of(Assignment assignment, Step step, Journey.Place place);
}
