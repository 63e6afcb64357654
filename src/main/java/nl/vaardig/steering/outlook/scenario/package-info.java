/** Scenarios as people make and compare them. */
package nl.vaardig.steering.outlook.scenario;
