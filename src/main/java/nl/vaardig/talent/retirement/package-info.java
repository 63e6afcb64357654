/**
 * The year somebody wants to stop working, told of their own accord and taken back at any time. Owns the table
 * told_retirement.
 */
package nl.vaardig.talent.retirement;
