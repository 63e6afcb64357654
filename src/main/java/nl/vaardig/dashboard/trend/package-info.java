/** The gap by month, and as it was on any day as far as known on another. Reads gap; owns no tables. */
package nl.vaardig.dashboard.trend;
