/** One field that finds people, skills, job roles, courses, paths and pages. */
package nl.vaardig.steering.search;
