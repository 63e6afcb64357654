/**
 * The acts of rating: of oneself, of one's team, one by one over the API, and taking a level back. Uses inventory.
 */
package nl.vaardig.inventory.rate;
