/** The list of what asks for attention, for each role, with the act that helps. */
package nl.vaardig.dashboard.alerts;
