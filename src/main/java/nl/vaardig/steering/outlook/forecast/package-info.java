/**
 * The arithmetic of demand, supply and shortage, with its scenarios and measures. Owns the tables of scenarios and
 * assumptions.
 */
package nl.vaardig.steering.outlook.forecast;
