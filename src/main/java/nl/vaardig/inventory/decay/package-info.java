/**
 * Levels that fade: the rule, what a municipality decided for a skill, and the same rule in HQL, which the one
 * definition of the level that counts (inventory.Counting) has in it. Uses competence; inventory uses this.
 */
package nl.vaardig.inventory.decay;
