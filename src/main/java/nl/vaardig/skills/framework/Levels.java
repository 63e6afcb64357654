package nl.vaardig.skills.framework;

import nl.vaardig.platform.said.Said;

/** The field "level", within the scale of the skill that it is about. */
public final class Levels {

    private static final int ANY = 100;

    private Levels() {}

    /** Null, with a fault noted, when it is no level of this skill; an unknown skill (null) has been noted already. */
    public static Integer read(Said said, Skill skill) {
        return said.number("level", 1, top(skill));
    }

    /** The highest level of the skill; of an unknown one (null) any. */
    public static int top(Skill skill) {
        return skill == null ? ANY : skill.topLevel();
    }
}
