/**
 * How many people come, move and stay, and who counts as digital talent by an open rule.
 * May use platform, organisation, competence, inventory, gap, learning and assignment.
 */
package nl.vaardig.talent;
