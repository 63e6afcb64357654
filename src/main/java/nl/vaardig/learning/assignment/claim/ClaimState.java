package nl.vaardig.learning.assignment.claim;

/** Where a claim stands. Only a waiting one changes. */
public enum ClaimState {
    WAITING,
    CONFIRMED,
    /** With words why. The learner can claim the step again. */
    NOT_YET,
    /** By the learner. */
    TAKEN_BACK
}
