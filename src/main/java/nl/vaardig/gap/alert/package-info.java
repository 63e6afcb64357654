/**
 * What asks for attention now, for oneself, a manager's team or everyone: gaps in critical skills, talks, what expires,
 * what is not assessed, and knowledge that hangs on one person. Each is a question to the database; kept is only
 * when somebody looked (alert_seen), for what came since is news.
 */
package nl.vaardig.gap.alert;
