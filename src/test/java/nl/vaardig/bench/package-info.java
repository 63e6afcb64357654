/** Measures Vaardig against bare SQL for the same work, in one run on one machine. See scripts/bench. */
package nl.vaardig.bench;
