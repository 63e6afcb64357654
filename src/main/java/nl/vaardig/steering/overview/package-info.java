/** The page /inventory: gaps of the whole municipality by group, and the people behind a number. */
package nl.vaardig.steering.overview;
