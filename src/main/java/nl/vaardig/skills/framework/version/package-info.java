/**
 * What a new version of a framework changes: drafts, publication, withdrawal, and moving what hangs on the old skills.
 * Speaks SQL to the tables of all who use skills.
 */
package nl.vaardig.skills.framework.version;
