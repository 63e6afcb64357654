/** What is asked of each person for each skill and what is there: read at once, and gone through by who adds up. */
package nl.vaardig.steering.overview.line;
