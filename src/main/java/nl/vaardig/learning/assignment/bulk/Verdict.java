package nl.vaardig.learning.assignment.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether someone in the selection gets the path, or why not. Who is out of sight of whoever confirms is counted, and
 * not named.
 */
@Schema(name = "BulkVerdict")
public enum Verdict {
    IN,
    ALREADY_ASSIGNED,
    ALREADY_MEETS,
    OTHER_POPULATION,
    LEFT,
    OUT_OF_SIGHT;

    /**
     * What is known of someone in a selection.
     *
     * @param appointments in force today
     * @param fitting those of them in the population the path is for
     * @param open assignments of this path that are not ended
     * @param reached outcomes of the path at whose level the person already is
     */
    public record Facts(long employeeId, long appointments, long fitting, long open, long reached) {}

    /**
     * The first reason that holds, the one least in the reader's hands first. A path without outcomes is never met.
     *
     * @param outcomes how many the path has
     */
    public static Verdict of(Facts facts, long outcomes) {
        if (facts.appointments() == 0) return LEFT;
        if (facts.fitting() == 0) return OTHER_POPULATION;
        if (facts.open() > 0) return ALREADY_ASSIGNED;
        if (outcomes > 0 && facts.reached() >= outcomes) return ALREADY_MEETS;
        return IN;
    }
}
