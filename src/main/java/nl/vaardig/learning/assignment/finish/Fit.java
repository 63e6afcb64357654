package nl.vaardig.learning.assignment.finish;

/** Whether a path asked too little or too much. */
public enum Fit {
    TOO_EASY,
    RIGHT,
    TOO_HARD
}
