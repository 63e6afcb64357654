/** Levels of a whole municipality at once, for those who add them up. Read only: they are written with the current levels. */
package nl.vaardig.inventory.rating.whole;
