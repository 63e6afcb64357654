package nl.vaardig.learning.course;

/** How a course is followed; at work is among colleagues, external is where its provider gives it. */
public enum CourseForm {
    ELEARNING,
    CLASSROOM,
    WORKSHOP,
    ON_THE_JOB,
    LIVE_ONLINE,
    EXTERNAL
}
