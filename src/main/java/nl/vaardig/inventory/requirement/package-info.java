/**
 * What job roles ask: a skill, a level and an importance, from a day on.
 */
package nl.vaardig.inventory.requirement;
