/**
 * Meetings: a series that is offered, its dates, who signed up and who was there. Owns session_series, session,
 * session_sign_up and session_calendar. Uses the journey of an assignment, which knows nothing of it.
 */
package nl.vaardig.learning.session;
