/** What another counting rule would do to the levels of a municipality. Uses inventory. */
package nl.vaardig.inventory.rule;
