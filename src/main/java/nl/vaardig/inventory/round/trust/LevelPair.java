package nl.vaardig.inventory.round.trust;

/**
 * Two ratings of the same person on the same skill, side by side.
 *
 * @param self  the level the person chose, a step of the skill's scale; 0 = below the first step
 * @param other the level from the other side, on the same scale: the manager's, or that of evidence
 */
public record LevelPair(int self, int other) {

    /** @throws IllegalArgumentException for a negative level */
    public LevelPair {
        if (self < 0 || other < 0) {
            throw new IllegalArgumentException("A level is never negative: " + self + ", " + other);
        }
    }

    /** self − other, in levels; above 0 when people rate themselves higher than the other side does. */
    public int difference() {
        return self - other;
    }

    /** The distance in levels, 0 or more. */
    public int distance() {
        return Math.abs(difference());
    }
}
