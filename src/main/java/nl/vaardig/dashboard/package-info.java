/** The first page of each role. May use every slice; none uses it. */
package nl.vaardig.dashboard;
