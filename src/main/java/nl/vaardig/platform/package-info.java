/**
 * The ground under every slice: who asks and for which municipality, pages, words, problems, migration, jobs.
 * Knows no business word and uses no other slice.
 */
package nl.vaardig.platform;
