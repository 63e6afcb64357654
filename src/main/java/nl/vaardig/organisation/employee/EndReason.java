package nl.vaardig.organisation.employee;

/** Why an appointment ended. One reason per appointment; the last appointment of a person gives the reason they left. */
public enum EndReason {
    RESIGNED,
    FIXED_TERM_ENDED,
    RETIRED,
    DIED,
    TRANSFERRED_TO_JOINT_ARRANGEMENT,
    DISMISSED,
    INTERNAL_MOVE,
    OTHER;

    /**
     * True when the person chose to go: only {@link #RESIGNED}. The end of a fixed term is not counted as a choice,
     * because the register does not say which side let it end.
     */
    public boolean voluntary() {
        return this == RESIGNED;
    }

    /** False when the person stays in the regional pool: a joint arrangement is outflow for the municipality only. */
    public boolean leavesRegion() {
        return this != TRANSFERRED_TO_JOINT_ARRANGEMENT && this != INTERNAL_MOVE;
    }
}
