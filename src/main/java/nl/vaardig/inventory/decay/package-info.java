/**
 * Levels that fade: the rule, what a municipality decided for a skill, and the same rule in the database. Uses
 * competence; inventory uses this.
 */
package nl.vaardig.inventory.decay;
