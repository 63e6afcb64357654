/**
 * What a new version of a framework changes, worked out before it is taken. Pure functions, part of the slice
 * competence; owns no tables.
 */
package nl.vaardig.competence.version;
