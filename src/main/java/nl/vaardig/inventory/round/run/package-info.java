/**
 * Rounds as they are planned, opened, reminded of and closed. Owns the tables of plans, questions, notices and
 * results.
 */
package nl.vaardig.inventory.round.run;
