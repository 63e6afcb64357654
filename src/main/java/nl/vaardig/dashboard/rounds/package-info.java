/** The screens and the API of inventory rounds. Uses the campaign of inventory and the frozen figures of gap. */
package nl.vaardig.dashboard.rounds;
