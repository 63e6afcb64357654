/**
 * The floor of who works where and as what: municipality, department tree, job roles, employees and their
 * appointments. Uses platform only.
 */
package nl.vaardig.organisation;
