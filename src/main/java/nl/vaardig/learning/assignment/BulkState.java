package nl.vaardig.learning.assignment;

/** Where a mass act stands; it only goes forward. */
public enum BulkState {
    PREVIEWED,
    RUNNING,
    DONE,
    UNDOING,
    UNDONE;

    public boolean mayBecome(BulkState next) {
        return switch (this) {
            case PREVIEWED -> next == RUNNING;
            case RUNNING -> next == DONE;
            case DONE -> next == UNDOING;
            case UNDOING -> next == UNDONE;
            case UNDONE -> false;
        };
    }

    /** Nothing is going on, and assignments have been made. */
    public boolean isOver() {
        return this == DONE || this == UNDONE;
    }
}
