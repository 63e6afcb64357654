/** One cell of people by skills and the sums over them: read once, shown by matrix, team, coverage and outlook. */
package nl.vaardig.steering.matrix.cell;
