/** Gaps summed by department, job role, population or track, and over time. */
package nl.vaardig.steering.overview.group;
