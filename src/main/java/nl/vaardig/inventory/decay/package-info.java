/**
 * Deciding that levels in a skill fade: what it would change, and the decision. The rule itself is part of the skill.
 * Uses skills.skill and inventory.rating.
 */
package nl.vaardig.inventory.decay;
