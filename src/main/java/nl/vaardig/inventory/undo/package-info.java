/** What was said of a rating and taken back within minutes: it no longer holds, and stays to be read. Uses inventory. */
package nl.vaardig.inventory.undo;
