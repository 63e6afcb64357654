package nl.vaardig.assignment;

/** Whether someone in the selection gets the path, or why not. */
public enum Verdict {
    IN, ALREADY_ASSIGNED, ALREADY_MEETS, OTHER_POPULATION, LEFT
}
