package nl.vaardig.inventory.goal;

/** How far a strategic goal is: small experiments first, then for everyone, then for good. */
public enum GoalPhase {
    EXPLORE,
    EXPERIMENT,
    SCALE_UP,
    EMBED
}
