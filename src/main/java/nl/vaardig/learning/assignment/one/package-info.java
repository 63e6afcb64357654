/** Assigning a path to one person or a few, with paths suggested by their gaps. */
package nl.vaardig.learning.assignment.one;
