/**
 * Frameworks and what they consist of: skills, branches, anchors, statements. Who uses a skill says so itself,
 * with {@link nl.vaardig.skills.framework.UsesSkill}.
 */
package nl.vaardig.skills.framework;
