/**
 * Files in and out: imports that are tried before they count, in chunks, with what became of each line. Knows no noun:
 * what rows mean is said by importers that live with theirs, and are found by their mark. Uses platform only.
 */
package nl.vaardig.exchange;
