/** The page of the board: how goals stand, what is in their way, in shares only. */
package nl.vaardig.steering.board;
