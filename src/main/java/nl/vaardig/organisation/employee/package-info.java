/** People and their appointments, with why one ended. Owns the tables employee and appointment. */
package nl.vaardig.organisation.employee;
