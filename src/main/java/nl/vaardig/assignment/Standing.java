package nl.vaardig.assignment;

/** Where an assignment stands, as people ask for it in a list. */
public enum Standing {
    ALL(""),
    OPEN(" and x.state in (nl.vaardig.assignment.AssignmentState.PROPOSED,"
            + " nl.vaardig.assignment.AssignmentState.ASSIGNED, nl.vaardig.assignment.AssignmentState.STARTED)"),
    LATE(OPEN.hql + " and x.dueOn < :today"),
    PROPOSED(only(AssignmentState.PROPOSED)),
    ASSIGNED(only(AssignmentState.ASSIGNED)),
    STARTED(only(AssignmentState.STARTED)),
    COMPLETED(only(AssignmentState.COMPLETED)),
    DECLINED(only(AssignmentState.DECLINED)),
    WITHDRAWN(only(AssignmentState.WITHDRAWN));

    private final String hql;

    Standing(String hql) {
        this.hql = hql;
    }

    /** On an assignment {@code x}; LATE needs the parameter today. */
    String condition() {
        return hql;
    }

    private static String only(AssignmentState state) {
        return " and x.state = nl.vaardig.assignment.AssignmentState." + state;
    }
}
