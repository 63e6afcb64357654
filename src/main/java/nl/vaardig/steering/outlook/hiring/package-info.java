/** How many newcomers a year brings, as assumed by the municipality. */
package nl.vaardig.steering.outlook.hiring;
