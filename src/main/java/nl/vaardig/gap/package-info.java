/**
 * The difference between what is asked and what is there, for one person and summed: calculation, owns no tables.
 * May use platform, access, organisation, competence, privacy and inventory.
 */
package nl.vaardig.gap;
