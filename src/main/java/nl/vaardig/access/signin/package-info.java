/**
 * Proving who one is: signing in and out, sessions, passwords and the own account. Uses access, which knows nothing of it.
 */
package nl.vaardig.access.signin;
