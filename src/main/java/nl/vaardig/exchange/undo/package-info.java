/**
 * Takes back what an import did, whole or not at all: as long as nothing leans on it and nobody changed it since. May use
 * exchange and its traces.
 */
package nl.vaardig.exchange.undo;
