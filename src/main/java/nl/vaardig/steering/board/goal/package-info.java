/** Strategic goals as they are made, changed and adopted from templates. */
package nl.vaardig.steering.board.goal;
