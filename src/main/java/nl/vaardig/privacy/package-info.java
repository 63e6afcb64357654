/**
 * Openness about personal data: who looked at whose skills, and when.
 * May use platform, organisation and competence.
 */
package nl.vaardig.privacy;
