package nl.vaardig.steering.matrix;

import java.time.LocalDate;
import nl.vaardig.inventory.requirement.ExemptionLine;
import nl.vaardig.learning.assignment.PlannedLevels.Plan;
import nl.vaardig.steering.matrix.cell.TeamCell;

/**
 * A cell with everything that is shown of it.
 *
 * @param plan    the learning path that leads to the skill; null without one
 * @param expires last day of a level that soon stops counting, or counts as less from then on; null when it doesn't
 * @param exempt  why it isn't asked although it would be; null when nobody is exempt
 * @param fadedFrom what was said, where it counts as less by now; else null
 */
public record MatrixCell(TeamCell level, Plan plan, LocalDate expires, ExemptionLine exempt, Integer fadedFrom) {

    /** What the colour, the pattern and the words of a cell say. One of them holds for every cell. */
    public enum Kind {
        NOTHING(""),
        NOT_ASKED("f"),
        EXEMPT("e"),
        UNKNOWN("u"),
        SHORT_1("g1"),
        SHORT_2("g2"),
        SHORT_3("g3"),
        MET("m"),
        ABOVE("a");

        /** The class of a cell is written thousands of times: a letter does. */
        private final String style;

        Kind(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }

    public Kind kind() {
        if (exempt != null) return Kind.EXEMPT;
        if (!level.isAsked()) return level.level() == null ? Kind.NOTHING : Kind.NOT_ASKED;
        if (level.isUnknown()) return Kind.UNKNOWN;
        return switch (level.toLearn()) {
            case 0 -> level.level() > level.required() ? Kind.ABOVE : Kind.MET;
            case 1 -> Kind.SHORT_1;
            case 2 -> Kind.SHORT_2;
            default -> Kind.SHORT_3;
        };
    }

    /** Whether self and manager say different things. */
    public boolean differs() {
        return level.self() != null && level.manager() != null && !level.self().equals(level.manager());
    }

    /** What stands in the cell: the level that counts. */
    public String sign() {
        if (level.level() == null) return exempt != null ? "–" : level.isAsked() ? "?" : "";
        return level.level().toString();
    }

    /** What stands below it where self and manager differ: both, with a double line when a talk is needed; else null. */
    public String both() {
        if (!differs()) return null;
        return level.self() + (level.callsForATalk() ? "‖" : "|") + level.manager();
    }

    /** Its classes: the kind, then p planned, x expiring, o faded, d different, t by two or more, s first of its track. */
    public String style(boolean firstOfTrack) {
        StringBuilder style = new StringBuilder(kind().style());
        if (plan != null) style.append(" p");
        if (expires != null) style.append(" x");
        if (fadedFrom != null) style.append(" o");
        if (differs()) style.append(" d");
        if (level.callsForATalk()) style.append(" t");
        if (firstOfTrack) style.append(" s");
        return style.toString().strip();
    }
}
