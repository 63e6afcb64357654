/**
 * How files become rows, rows become plans, and plans acts: what every importer shares, whatever it is about. An importer
 * is a bean marked {@link nl.vaardig.exchange.reading.ImportOf}; nothing here has to be told of a new one. Knows who works
 * where, and no other noun.
 */
package nl.vaardig.exchange.reading;
