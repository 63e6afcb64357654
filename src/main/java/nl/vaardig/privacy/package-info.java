/**
 * Openness about personal data: who looked at whose skills, and when.
 * May use platform, organisation, access and competence.
 */
package nl.vaardig.privacy;
