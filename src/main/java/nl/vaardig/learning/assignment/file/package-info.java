/** Assignments in files, with what was done of them elsewhere. */
package nl.vaardig.learning.assignment.file;
