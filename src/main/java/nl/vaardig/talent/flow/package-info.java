/**
 * How many people came, moved, stayed and left, and how long they stay, for groups that may be shown to the reader:
 * the page /talent and its files.
 */
package nl.vaardig.talent.flow;
