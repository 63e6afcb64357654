/** The first page of each role. */
package nl.vaardig.steering.start;
