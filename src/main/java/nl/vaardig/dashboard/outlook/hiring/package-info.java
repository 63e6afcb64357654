/** What an outlook expects of people still to be hired, and what a municipality assumes about it. */
package nl.vaardig.dashboard.outlook.hiring;
