package nl.vaardig.inventory.requirement.profile;

/** How what is asked later differs from today, as far as the level goes. */
public enum Change {
    NEW,
    HIGHER,
    LOWER,
    GONE,
    SAME
}
