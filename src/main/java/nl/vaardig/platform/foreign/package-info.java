/**
 * The wall around content that others made: it is served from a host name of its own, without cookies, and from there
 * nothing of ours can be reached (decision 343). Knows no business word.
 */
package nl.vaardig.platform.foreign;
