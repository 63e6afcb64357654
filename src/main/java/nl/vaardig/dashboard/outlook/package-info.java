/**
 * Demand against supply in the years to come, with scenarios side by side. Brings together the numbers of the goals, the
 * people there are, outflow, learning paths and course costs; owns no tables.
 */
package nl.vaardig.dashboard.outlook;
