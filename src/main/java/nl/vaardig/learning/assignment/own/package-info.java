/** The own paths: accepting, doing steps, completing. */
package nl.vaardig.learning.assignment.own;
