package nl.vaardig.inventory.gap;

/**
 * How well a unit is covered for one skill (rules.md, Coverage and bus factor).
 *
 * @param holders Q: people at or above the level, 0 or more
 * @param needed  m: people needed, 1 or more
 */
public record Coverage(int holders, int needed) {

    /** @throws IllegalArgumentException for fewer than 0 holders or fewer than 1 needed */
    public Coverage {
        if (holders < 0 || needed < 1) {
            throw new IllegalArgumentException("No coverage: " + holders + " holders where " + needed + " are needed");
        }
    }

    /** min(1, Q/m), 0–1. */
    public double ratio() {
        return Math.min(1.0, (double) holders / needed);
    }

    /** The number of people whose going would leave fewer than m: Q − m + 1, or 0 when there are too few already. */
    public int busFactor() {
        return holders >= needed ? holders - needed + 1 : 0;
    }
}
