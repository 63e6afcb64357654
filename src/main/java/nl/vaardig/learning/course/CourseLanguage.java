package nl.vaardig.learning.course;

/** In which language a course is given. */
public enum CourseLanguage {
    DUTCH,
    ENGLISH,
    DUTCH_AND_ENGLISH
}
