package nl.vaardig.platform.job;

/** How the last run of a job ended. */
public enum Outcome {
    DONE,
    FAILED,
    /** The server stopped; another goes on. */
    LEFT
}
