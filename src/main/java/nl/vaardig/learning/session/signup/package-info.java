/** What employees do with sessions: signing up, the waiting list, leaving. */
package nl.vaardig.learning.session.signup;
