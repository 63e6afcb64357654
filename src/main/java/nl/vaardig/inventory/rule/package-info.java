/**
 * How ratings become a level: what another counting rule would do, and the decision that levels of a skill fade, with
 * what it would do. Uses inventory.
 */
package nl.vaardig.inventory.rule;
