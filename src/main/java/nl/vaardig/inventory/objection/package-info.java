/**
 * Objections of employees to ratings about them, and the answers. An upheld one sets the rating aside. Uses inventory and
 * inventory.rating.
 */
package nl.vaardig.inventory.objection;
