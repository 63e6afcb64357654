/** Where someone is on a path, and the one way in which a step gets done. Owns the table step_completion. */
package nl.vaardig.learning.assignment.journey;
