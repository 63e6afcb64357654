/** Ratings and rounds in files, and taking an import of ratings back. */
package nl.vaardig.inventory.rating.file;
