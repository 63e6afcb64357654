/**
 * What asks for attention: the list of alerts, and the bell, which is what is new since the last look. Owns the table
 * alert_seen.
 */
package nl.vaardig.steering.alert;
