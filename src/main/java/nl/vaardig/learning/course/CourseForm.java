package nl.vaardig.learning.course;

/** How a course is followed. */
public enum CourseForm {
    ELEARNING,
    CLASSROOM,
    WORKSHOP,
    ON_THE_JOB
}
