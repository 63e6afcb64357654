/**
 * Openness about personal data: who looked at whose skills, and when; told to the person. Owns the table
 * access_log_entry.
 */
package nl.vaardig.privacy.accesslog;
