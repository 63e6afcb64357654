/**
 * What people can learn from: courses and learning paths with their steps and evaluation gates.
 * May use platform, organisation, competence and inventory.
 */
package nl.vaardig.learning;
