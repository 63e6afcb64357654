/** Courses on the screen and for programs: read by everyone, made and changed by HR. */
package nl.vaardig.learning.course.write;
