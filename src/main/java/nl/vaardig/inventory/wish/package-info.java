/**
 * Skills an employee wants to grow in.
 */
package nl.vaardig.inventory.wish;
