package nl.vaardig.assignment;

/** Where an assignment stands. The last three are final. */
public enum AssignmentState {
    PROPOSED, ASSIGNED, STARTED, COMPLETED, DECLINED, WITHDRAWN;

    public boolean mayBecome(AssignmentState next) {
        return switch (this) {
            case PROPOSED -> next == ASSIGNED || next == DECLINED || next == WITHDRAWN;
            case ASSIGNED -> next == STARTED || next == DECLINED || next == WITHDRAWN;
            case STARTED -> next == COMPLETED || next == DECLINED || next == WITHDRAWN;
            case COMPLETED, DECLINED, WITHDRAWN -> false;
        };
    }

    public boolean isOpen() {
        return switch (this) {
            case PROPOSED, ASSIGNED, STARTED -> true;
            case COMPLETED, DECLINED, WITHDRAWN -> false;
        };
    }
}
