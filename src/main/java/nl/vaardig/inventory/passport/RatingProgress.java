package nl.vaardig.inventory.passport;

/**
 * How far someone is with rating the own profile.
 *
 * @param asked skills that the job roles ask
 * @param rated those of them that the person rated
 */
public record RatingProgress(int asked, int rated) {

    /** A minute and a half for a skill: reading five anchors and choosing (our own number). */
    private static final double MINUTES_PER_SKILL = 1.5;

    public RatingProgress {
        if (rated < 0 || rated > asked) {
            throw new IllegalArgumentException(rated + " of " + asked + " rated");
        }
    }

    public int left() {
        return asked - rated;
    }

    public boolean isDone() {
        return asked > 0 && left() == 0;
    }

    /** Minutes still needed, rounded up. */
    public int minutes() {
        return (int) Math.ceil(left() * MINUTES_PER_SKILL);
    }
}
