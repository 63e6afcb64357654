/** Giving a rating: of oneself, of somebody in the own team, and taking it back. */
package nl.vaardig.inventory.rating.give;
