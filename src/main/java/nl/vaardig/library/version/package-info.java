/**
 * Versions of a framework that replace each other: a draft made from what is published, the mapping of its levels, what
 * it would change, taking it, and taking it back. Part of the slice library.
 */
package nl.vaardig.library.version;
