/**
 * When a level was reached first: kept, so that a later rating does not change the past. Owns the table first_level.
 */
package nl.vaardig.inventory.rating.first;
