/**
 * So many people at a level, asked by a department or a goal, against the people who are there: coverage, bus factor,
 * key persons. Part of the slice gap; owns no tables.
 */
package nl.vaardig.gap.cover;
