/**
 * What asks for attention now, for oneself, a manager's team or everyone: gaps in critical skills, talks, what expires,
 * what is not assessed, and knowledge that hangs on one person. Each is a question to the database, nothing is kept.
 */
package nl.vaardig.gap.alert;
