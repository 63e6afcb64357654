/**
 * How far the ratings of a round can be trusted: agreement between raters (weighted kappa, intraclass correlation), by
 * group. Mostly pure calculation.
 */
package nl.vaardig.inventory.round.trust;
