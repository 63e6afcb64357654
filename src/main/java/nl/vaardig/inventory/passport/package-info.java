/** One person's inventory, skill by skill: what is asked, what is there, why it counts. */
package nl.vaardig.inventory.passport;
