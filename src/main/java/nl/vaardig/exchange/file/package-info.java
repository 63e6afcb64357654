/**
 * Reading files: which encoding and separator, which columns, and one row with its cells and what is wrong with them.
 * Knows nothing of what the rows are about.
 */
package nl.vaardig.exchange.file;
