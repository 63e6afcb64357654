/**
 * The rules of an inventory round: its window and states, what is asked of whom, who has answered, when to remind, and
 * when it ends. Pure functions; owns no tables.
 */
package nl.vaardig.inventory.round;
