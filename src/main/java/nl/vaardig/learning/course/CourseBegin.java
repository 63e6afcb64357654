package nl.vaardig.learning.course;

/** How someone begins with it: by oneself and at once, on a day that is set, or after somebody said yes. */
public enum CourseBegin {
    NOW,
    ON_DATE,
    ON_REQUEST
}
