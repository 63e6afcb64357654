/** Skills that hang on one or two people of a team. */
package nl.vaardig.steering.coverage.knowledge;
