/** Ratings that count on for the successor of their skill. Speaks SQL, run by skills.framework.taking. */
package nl.vaardig.inventory.rating.carry;
