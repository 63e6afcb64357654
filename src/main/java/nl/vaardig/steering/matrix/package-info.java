/** Who can what: people by skills, with totals, files and print. The page /matrix. */
package nl.vaardig.steering.matrix;
