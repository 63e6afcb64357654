package nl.vaardig.inventory.round;

/** How far someone is with the questions of a round. */
public enum ParticipationState {
    /** Nothing is asked of this person: no answer is missing. */
    NOTHING_ASKED,
    NOT_STARTED,
    STARTED,
    DONE
}
