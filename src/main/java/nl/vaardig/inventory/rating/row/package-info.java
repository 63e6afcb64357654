/** A row a person with all levels, and one with all that was said. Owns both tables; {@code whole} reads them. */
package nl.vaardig.inventory.rating.row;
