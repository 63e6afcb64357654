/**
 * The importers: what the rows of each kind of file mean, which columns, what is there already, what a row would add or change.
 * Writes through the entities of the slices above, many at a time; may use all of them.
 */
package nl.vaardig.exchange.kind;
