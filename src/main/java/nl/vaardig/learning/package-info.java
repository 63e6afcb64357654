/**
 * Train, the second of the three pillars: courses, paths, and paths assigned to people. Uses everything up to
 * inventory.
 */
package nl.vaardig.learning;
