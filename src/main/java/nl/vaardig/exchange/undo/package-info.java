/**
 * Takes back what an import did, whole or not at all: as long as nothing leans on it and nobody changed it since.
 */
package nl.vaardig.exchange.undo;
