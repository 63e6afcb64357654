package nl.vaardig.skills.framework;

import nl.vaardig.exchange.file.Row;

/** The column "level", within the scale of the row's skill. */
public final class Levels {

    private static final int ANY = 100;

    private Levels() {}

    /** Null, with a fault noted, when it is no level of this skill; an unknown skill (null) has been reported already. */
    public static Integer read(Row row, Skill skill) {
        Integer level = row.number("level", 1, ANY);
        if (level == null || skill == null || level <= skill.topLevel()) return level;
        row.fault("level", "import.cell.notBetween", level, 1, skill.topLevel());
        return null;
    }
}
