package nl.vaardig.exchange;

/** What a file can hold. */
public enum ImportKind {
    DEPARTMENTS, JOB_ROLES, EMPLOYEES, APPOINTMENTS, REQUIREMENTS, ROUNDS, RATINGS, COURSES, ASSIGNMENTS, DIGCOMP
}
