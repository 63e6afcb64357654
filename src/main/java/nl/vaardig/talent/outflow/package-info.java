/**
 * What share of a group leaves in a year: the rate behind chances of falling below need and behind the outlook. About
 * groups, never about a person. Owns no tables.
 */
package nl.vaardig.talent.outflow;
