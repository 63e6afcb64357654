package nl.vaardig.organisation.jobrole;

/** The three audiences of the digital strategy, and everyone else. */
public enum Population {
    PRIMARY_PROCESS,
    ICT,
    MANAGEMENT_BOARD,
    OTHER
}
