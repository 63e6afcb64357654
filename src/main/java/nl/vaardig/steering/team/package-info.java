/** The page of who leads a department: gaps, holders and one person’s skill. */
package nl.vaardig.steering.team;
