package nl.vaardig.steering.matrix.selection;

import nl.vaardig.platform.said.Said;

/**
 * What a selection is to be called, 1 to {@value SavedSelection#LONGEST_NAME} characters.
 *
 * @param shared with all HR advisors of the municipality
 */
public record SelectionWish(String name, boolean shared) {

    /** Reads name and shared. */
    public static SelectionWish read(Said said) {
        return new SelectionWish(said.text("name", SavedSelection.LONGEST_NAME), said.truth("shared"));
    }
}
