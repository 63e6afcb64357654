/** The picture of a course, with words for who doesn't see it. Owns the table course_picture. */
package nl.vaardig.learning.course.picture;
