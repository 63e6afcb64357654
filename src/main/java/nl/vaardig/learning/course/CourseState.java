package nl.vaardig.learning.course;

/** A draft is seen by HR only; what is outdated takes nobody new and stays readable for who had it. */
public enum CourseState {
    DRAFT,
    PUBLISHED,
    OUTDATED
}
