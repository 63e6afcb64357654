/** Asking somebody for a rating, by who leads that person. Owns the table rating_request. */
package nl.vaardig.inventory.rating.ask;
