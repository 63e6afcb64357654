/** Scales with their levels, mappings between scales, and the four tracks. */
package nl.vaardig.skills.scale;
