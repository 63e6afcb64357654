/**
 * A new version of a framework takes the place of an old one, in the tables, for thousands of rows at once. What has a skill
 * says itself how it goes along: by {@link nl.vaardig.skills.framework.UsesSkill}, or with a {@link
 * nl.vaardig.skills.framework.taking.SkillFollower}. Owns framework_taking, framework_level, skill_successor and
 * framework_move.
 */
package nl.vaardig.skills.framework.taking;
