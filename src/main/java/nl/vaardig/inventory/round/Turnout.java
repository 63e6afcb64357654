package nl.vaardig.inventory.round;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
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

    private static Turnout of(Participation one) {
        return switch (one.state()) {
            case NOTHING_ASKED -> NONE;
            case NOT_STARTED -> new Turnout(1, 0, 0);
            case STARTED -> new Turnout(1, 1, 0);
            case DONE -> new Turnout(1, 1, 1);
        };
    }

    public static Turnout of(Collection<Participation> people) {
        return people.stream().map(Turnout::of).reduce(NONE, Turnout::plus);
    }

    /**
     * By department id, in order. A department of which nobody is asked anything is there with {@link #NONE}.
     *
     * @param department where a person counts
     */
    public static Map<Long, Turnout> by(ToLongFunction<Participation> department, Collection<Participation> people) {
        Map<Long, Turnout> turnouts = new TreeMap<>();
        people.forEach(one -> turnouts.merge(department.applyAsLong(one), of(one), Turnout::plus));
        return turnouts;
    }

    public Turnout plus(Turnout other) {
        return new Turnout(people + other.people, started + other.started, done + other.done);
    }

    public Share shareStarted() {
        return new Share(started, people);
    }

    public Share shareDone() {
        return new Share(done, people);
    }
}
