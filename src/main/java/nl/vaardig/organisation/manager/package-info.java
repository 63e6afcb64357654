/** Who leads which department. Owns the table department_manager. */
package nl.vaardig.organisation.manager;
