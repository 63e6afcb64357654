/**
 * The floor of openness about personal data and of groups too small to tell about. Uses platform, organisation and
 * access.
 */
package nl.vaardig.privacy;
