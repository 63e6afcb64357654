/**
 * Files in and out: imports that are tried before they count, and what became of each line.
 * Knows files, rows and runs, and no noun but who brought them in: what rows mean is for importers, see exchange.reading.
 */
package nl.vaardig.exchange;
