package nl.vaardig.learning.catalogue;

/** How it is followed: the forms of a course, and a path, which may have several of them. */
public enum OfferingForm {
    ELEARNING,
    LIVE_ONLINE,
    CLASSROOM,
    WORKSHOP,
    ON_THE_JOB,
    EXTERNAL,
    PATH
}
