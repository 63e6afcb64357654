/**
 * Which people and which skills somebody looks at, and selections that were given a name to look again another day.
 */
package nl.vaardig.gap.selection;
