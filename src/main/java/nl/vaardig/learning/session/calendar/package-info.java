/** One's own sessions: the page, and the calendar of other programs, by file and by a secret address. */
package nl.vaardig.learning.session.calendar;
