package nl.vaardig.learning.assignment;

/** Where an assignment stands, as people ask for it in a list. */
public enum Standing {
    ALL,
    OPEN,
    LATE,
    PROPOSED,
    ASSIGNED,
    STARTED,
    COMPLETED,
    DECLINED,
    WITHDRAWN;

    private static final String IS_OPEN = " and x.state in (nl.vaardig.learning.assignment.AssignmentState.PROPOSED,"
            + " nl.vaardig.learning.assignment.AssignmentState.ASSIGNED, nl.vaardig.learning.assignment.AssignmentState.STARTED)";

    /** On an assignment {@code x}, in HQL; LATE needs the parameter today. */
    String condition() {
        return switch (this) {
            case ALL -> "";
            case OPEN -> IS_OPEN;
            case LATE -> IS_OPEN + " and x.dueOn < :today";
            case PROPOSED, ASSIGNED, STARTED, COMPLETED, DECLINED, WITHDRAWN ->
                " and x.state = nl.vaardig.learning.assignment.AssignmentState." + this;
        };
    }
}
