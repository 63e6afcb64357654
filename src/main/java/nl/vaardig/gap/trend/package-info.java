/**
 * How the gap went from month to month: counts of a day, kept, so that a trend costs one query. Owns the tables snapshot
 * and snapshot_line; no person is in them.
 */
package nl.vaardig.gap.trend;
