/** Gaps as they were at the end of each month. Owns the tables of snapshots. */
package nl.vaardig.steering.trend;
