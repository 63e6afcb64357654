/** A manager's team on the screen: matrix, list, coverage, and the panels of a cell and of a skill. */
package nl.vaardig.dashboard.team;
