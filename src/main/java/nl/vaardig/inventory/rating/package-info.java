/**
 * What somebody can, as said by someone: ratings with their source, which of them counts, the current level per person
 * and skill, and the rounds they were given in. Owns the tables rating, rating_set_aside, current_level and round.
 */
package nl.vaardig.inventory.rating;
