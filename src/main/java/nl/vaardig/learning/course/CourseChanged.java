package nl.vaardig.learning.course;

/** A course is there, or another than it was: what follows from its price and hours is worked out anew. */
public record CourseChanged(long course) {}
