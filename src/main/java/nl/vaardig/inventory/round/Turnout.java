package nl.vaardig.inventory.round;

import nl.vaardig.privacy.smallgroup.Share;

/**
 * How many people of a group have answered.
 *
 * @param people  who are asked anything, 0 or more
 * @param started of them who answered something, whether or not all
 * @param done    of them who answered everything
 */
public record Turnout(int people, int started, int done) {

    public static final Turnout NONE = new Turnout(0, 0, 0);

    /** @throws IllegalArgumentException when the counts are not nested */
    public Turnout {
        if (done < 0 || started < done || people < started) {
            throw new IllegalArgumentException("No turnout: " + done + " within " + started + " within " + people);
        }
    }

    public Turnout plus(Turnout other) {
        return new Turnout(people + other.people, started + other.started, done + other.done);
    }

    public Share shareDone() {
        return new Share(done, people);
    }
}
