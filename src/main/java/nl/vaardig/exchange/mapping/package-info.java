/**
 * Which column is what in the files of a municipality: said once, remembered by kind and heads. May use exchange.file.
 */
package nl.vaardig.exchange.mapping;
