package nl.vaardig.skills.framework.version;

/**
 * A requirement as far as a change of version matters to it.
 *
 * @param id    of the requirement
 * @param skill its code in the old version
 * @param level asked, 1 or more on the old scale
 */
public record Asked(long id, String skill, int level) {}
