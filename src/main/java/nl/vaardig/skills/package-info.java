/**
 * The floor of what can be asked and rated at all: frameworks, versions, scales, skills, and the formats they travel
 * in.
 */
package nl.vaardig.skills;
