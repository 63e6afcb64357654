/**
 * How fast secrets may be guessed: passwords and codes. Counts tries before they are checked, over all servers, and knows
 * the browsers that signed in before. Uses access; signing in uses it.
 */
package nl.vaardig.access.guess;
