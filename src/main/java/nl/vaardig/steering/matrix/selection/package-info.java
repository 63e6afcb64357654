/** Choices of a matrix that somebody keeps under a name. Owns the table saved_selection. */
package nl.vaardig.steering.matrix.selection;
