/** The tree of departments, who works in which, and how many. Owns the tables department and department_above. */
package nl.vaardig.organisation.department;
