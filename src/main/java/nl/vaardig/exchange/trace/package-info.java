/**
 * What an import made and changed, row by row, to take it back: written with the rows themselves. May use exchange.kind
 * and what the rows are about.
 */
package nl.vaardig.exchange.trace;
