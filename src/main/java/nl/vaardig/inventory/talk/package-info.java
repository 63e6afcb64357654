/**
 * What a manager and an employee agree on in a talk: levels of several skills at once. Uses inventory and inventory.rating.
 */
package nl.vaardig.inventory.talk;
