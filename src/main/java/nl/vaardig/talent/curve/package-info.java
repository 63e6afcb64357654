/**
 * The statistics of staying: Kaplan-Meier curves and the log-rank test. Pure calculation that knows no employees.
 */
package nl.vaardig.talent.curve;
