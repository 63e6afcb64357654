/**
 * The tenant: the municipality with its settings, and work that is done for each of them in turn. Owns the table
 * municipality.
 */
package nl.vaardig.organisation.municipality;
