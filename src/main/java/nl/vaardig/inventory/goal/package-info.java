/**
 * Strategic goals, and how critical a skill is to them.
 */
package nl.vaardig.inventory.goal;
