/** The page /outlook: people needed and there, per skill and year. */
package nl.vaardig.steering.outlook;
