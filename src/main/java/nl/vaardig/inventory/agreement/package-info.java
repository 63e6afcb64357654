/**
 * What a manager recorded as agreed with an employee, from then until it counts: the employee confirms it, refuses it,
 * or says nothing for the municipality's number of days. Uses inventory.
 */
package nl.vaardig.inventory.agreement;
