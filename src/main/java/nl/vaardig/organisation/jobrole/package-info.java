/** Job roles and the populations they belong to. Owns the table job_role. */
package nl.vaardig.organisation.jobrole;
