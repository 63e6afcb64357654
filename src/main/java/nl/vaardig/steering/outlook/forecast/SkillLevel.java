package nl.vaardig.steering.outlook.forecast;

/** A skill at a level: what an outlook is about. */
public record SkillLevel(long skillId, int level) {}
