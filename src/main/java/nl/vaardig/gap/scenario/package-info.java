/**
 * Ways to close the distance between demand and supply, kept with a name so that they can be compared. Owns the tables
 * outlook_scenario, outlook_measure, outlook_assumption and outlook_hiring; the arithmetic is in {@link nl.vaardig.gap.outlook}.
 */
package nl.vaardig.gap.scenario;
