package nl.vaardig.learning.assignment;

import java.util.Arrays;
import java.util.List;

/** Where an assignment stands. The last three are final. */
public enum AssignmentState {
    PROPOSED,
    ASSIGNED,
    STARTED,
    COMPLETED,
    DECLINED,
    WITHDRAWN;

    /** Those that are not final. */
    public static final List<AssignmentState> OPEN =
            Arrays.stream(values()).filter(AssignmentState::isOpen).toList();

    /** Open, and nobody has done anything for it yet. */
    public static final List<AssignmentState> NOT_BEGUN = List.of(PROPOSED, ASSIGNED);

    /** What is compulsory needs no yes. */
    public static AssignmentState first(Why why) {
        return why.compulsory() ? ASSIGNED : PROPOSED;
    }

    public boolean mayBecome(AssignmentState next) {
        return switch (this) {
            case PROPOSED -> next == ASSIGNED || next == DECLINED || next == WITHDRAWN;
            case ASSIGNED -> next == STARTED || next == DECLINED || next == WITHDRAWN;
            case STARTED -> next == COMPLETED || next == DECLINED || next == WITHDRAWN;
            case COMPLETED, DECLINED, WITHDRAWN -> false;
        };
    }

    /** Nobody has to say yes to it any more, and it hasn't ended. */
    public boolean isAccepted() {
        return this == ASSIGNED || this == STARTED;
    }

    /** Somebody goes this path, or went it to its end. */
    public boolean isFollowed() {
        return isAccepted() || this == COMPLETED;
    }

    public boolean isOpen() {
        return switch (this) {
            case PROPOSED, ASSIGNED, STARTED -> true;
            case COMPLETED, DECLINED, WITHDRAWN -> false;
        };
    }
}
