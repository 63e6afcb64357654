package nl.vaardig.skills.framework.file;

import java.util.List;
import java.util.Map;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.skills.casefile.PlainFramework;

/**
 * What a file holds, with its texts as they are kept: the framework in it, and row by row its branches and skills.
 *
 * @param about    the row of the framework itself
 * @param branches the rows of its branches, by their codes
 * @param whole    whether the file is all there is of the framework, with codes and branches of its own; a part of a
 *                 larger one (a collection of ESCO) adds to what is there
 */
record FrameworkContent(
        PlainFramework framework, Row about, Map<String, Row> branches, List<Line> lines, boolean whole) {

    /** @param skill null where the row has faults, or tells about a branch only */
    record Line(Row row, PlainFramework.Skill skill) {}

    FrameworkContent {
        lines = List.copyOf(lines);
    }

    /** Whether this file leaves Dutch empty, as a file in English does. */
    boolean lacksDutch() {
        return framework.skills().stream().allMatch(skill -> skill.name().nl().isBlank());
    }

    boolean lacksEnglish() {
        return framework.skills().stream().allMatch(skill -> skill.name().en().isBlank());
    }
}
