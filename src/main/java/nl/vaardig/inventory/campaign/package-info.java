/**
 * An inventory round as it is run: who is asked what, the invitation and the reminders, who has answered, and the frozen
 * result. Part of the slice inventory; the rules are in the package round. Owns what a round plans, asks, tells and
 * comes to.
 */
package nl.vaardig.inventory.campaign;
