/**
 * Which column is what in the files of a municipality: said once, remembered by kind and heads. Owns the table
 * import_mapping.
 */
package nl.vaardig.exchange.mapping;
