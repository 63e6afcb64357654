package nl.vaardig.steering.matrix.selection;

import nl.vaardig.platform.said.Said;

/**
 * What a selection is to be called, 1 to {@value SavedSelection#LONGEST_NAME} characters.
 *
 * @param shared with all HR advisors of the municipality
 */
public record SelectionWish(String name, boolean shared) {

    /** Reads name and shared; null when one can't be used. */
    public static SelectionWish read(Said said) {
        String name = said.text("name", SavedSelection.LONGEST_NAME);
        boolean shared = said.truth("shared");
        return said.isSound() ? new SelectionWish(name, shared) : null;
    }
}
