/** What a municipality needs at least, and how far that is covered. Owns the table coverage_need. */
package nl.vaardig.steering.coverage.need;
