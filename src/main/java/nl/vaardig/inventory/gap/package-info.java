/**
 * The gap: what is asked of a person against what is there. Pure calculation, and the one query of needs that
 * everything above sums up.
 */
package nl.vaardig.inventory.gap;
