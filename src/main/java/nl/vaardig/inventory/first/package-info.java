/** What was first said of people and skills: what somebody brought. For figures, without names. */
package nl.vaardig.inventory.first;
