/**
 * Who signs in, at which municipality and in which roles, and for how long.
 * May use platform and organisation.
 */
package nl.vaardig.access;
