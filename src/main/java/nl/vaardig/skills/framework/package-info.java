/**
 * Frameworks and what they consist of: skills, branches, anchors, statements. Who uses a skill is listed here, by the
 * names of the entities.
 */
package nl.vaardig.skills.framework;
