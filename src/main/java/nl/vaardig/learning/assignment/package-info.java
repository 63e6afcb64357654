/**
 * A path assigned to a person: its states, due days, effort, and how it stands. Owns the tables assignment
 * and bulk_assignment.
 */
package nl.vaardig.learning.assignment;
