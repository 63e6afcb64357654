/**
 * How many people come, move and stay, for groups that may be shown to the reader.
 * May use platform, organisation, competence, privacy, inventory, gap, learning and assignment.
 */
package nl.vaardig.talent;
