/** Courses: what they teach, to which level, what they cost. Owns the tables course and course_skill. */
package nl.vaardig.learning.course;
