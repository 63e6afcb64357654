package nl.vaardig.demo;

import java.time.LocalDate;

/** A learning path given to someone, as it stands on the as-of day. Days that did not come yet are null. */
record Assigned(
        LearningPath path,
        State state,
        boolean compulsory,
        LocalDate assigned,
        LocalDate due,
        LocalDate started,
        LocalDate ended,
        int stepsDone) {
    enum State {
        PROPOSED,
        ASSIGNED,
        STARTED,
        COMPLETED,
        DECLINED,
        WITHDRAWN
    }
}
