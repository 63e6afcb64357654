/**
 * Asking one person for one rating, between rounds: a manager or an HR advisor asks, the employee finds it on the own
 * first page.
 */
package nl.vaardig.inventory.ask;
