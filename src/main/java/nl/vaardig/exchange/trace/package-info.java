/** What an import made and changed, row by row, to take it back: written with the rows themselves. */
package nl.vaardig.exchange.trace;
