/**
 * Take stock, the first of the three pillars: what is asked, what is there, what the difference is. Uses everything
 * from platform to skills.
 */
package nl.vaardig.inventory;
