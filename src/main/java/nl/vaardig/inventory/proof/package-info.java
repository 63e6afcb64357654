/**
 * What employees lay beside a level to show it: links and files, and what their manager or HR finds of it. Uses inventory
 * and inventory.rating.
 */
package nl.vaardig.inventory.proof;
