/** Assigning a path to many by criteria: preview, work in chunks, undo. Owns the table bulk_candidate. */
package nl.vaardig.learning.assignment.bulk;
