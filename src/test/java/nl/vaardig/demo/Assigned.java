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

    /** On the way, with an evaluation as the next thing to do: as the demonstration shows it. */
    Assigned beforeItsGate() {
        return new Assigned(path, state, compulsory, assigned, due, started, ended, path.beforeGate());
    }

    enum State {
        PROPOSED,
        ASSIGNED,
        STARTED,
        COMPLETED,
        DECLINED,
        WITHDRAWN
    }
}
