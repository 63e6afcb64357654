/**
 * Who works where and as what: municipality, department tree, job roles, employees and their appointments.
 * May use platform only.
 */
package nl.vaardig.organisation;
