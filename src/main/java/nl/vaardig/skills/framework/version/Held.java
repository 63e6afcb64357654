package nl.vaardig.skills.framework.version;

/**
 * Where one person stands in one skill.
 *
 * @param skill    its code in the old version
 * @param required the level asked of this person, on the old scale; 0 = nothing asked
 * @param current  the current level on the old scale; null = not assessed
 */
public record Held(long employeeId, String skill, int required, Integer current) {}
