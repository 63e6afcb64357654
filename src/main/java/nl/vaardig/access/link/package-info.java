/**
 * Links with which the owners of accounts choose a password, and what they leave behind. Uses access.
 */
package nl.vaardig.access.link;
