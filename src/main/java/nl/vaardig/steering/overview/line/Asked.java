package nl.vaardig.steering.overview.line;

/**
 * One skill that is asked of somebody, the same object for all with the same work.
 *
 * @param skill      its number among the lines
 * @param required   level asked for, 1 or more
 * @param importance w, 1–5
 */
public record Asked(int skill, int required, int importance) {

    /** What counts of two that ask the same skill: the higher level, of equal ones the greater importance. */
    static Asked highest(Asked one, Asked other) {
        if (one.required != other.required) return one.required > other.required ? one : other;
        return one.importance >= other.importance ? one : other;
    }
}
