/**
 * Files in and out: imports that are tried before they count, and what became of each line.
 * May use every slice above it.
 */
package nl.vaardig.exchange;
