package nl.vaardig.talent.curve;

import java.util.Collection;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Walks forward through the spells of one group and counts who is at risk. Sorted once: O(n log n) for a whole walk. */
final class RiskSet {

    private final double[] entries;
    private final double[] events;
    private final double[] censored;
    private int entered;
    private int eventsPassed;
    private int censoredPassed;

    RiskSet(Collection<Spell> spells) {
        entries = sorted(spells, spell -> true, Spell::entry);
        events = sorted(spells, Spell::event, Spell::exit);
        censored = sorted(spells, spell -> !spell.event(), Spell::exit);
    }

    /** Time of the next event not yet passed; infinite when there is none. */
    double nextEvent() {
        return eventsPassed < events.length ? events[eventsPassed] : Double.POSITIVE_INFINITY;
    }

    /** Time of the next exit of either kind; infinite when there is none. */
    double nextExit() {
        double next = censoredPassed < censored.length ? censored[censoredPassed] : Double.POSITIVE_INFINITY;
        return Math.min(nextEvent(), next);
    }

    /** The counts at time t, and passes it. At risk: entry &lt; t ≤ exit. Times must not go back. */
    Moment at(double t) {
        entered = firstFrom(entries, entered, t);
        eventsPassed = firstFrom(events, eventsPassed, t);
        censoredPassed = firstFrom(censored, censoredPassed, t);
        int atRisk = entered - eventsPassed - censoredPassed;
        int eventsBefore = eventsPassed;
        int censoredBefore = censoredPassed;
        eventsPassed = firstFrom(events, eventsPassed, Math.nextUp(t));
        censoredPassed = firstFrom(censored, censoredPassed, Math.nextUp(t));
        return new Moment(atRisk, eventsPassed - eventsBefore, censoredPassed - censoredBefore);
    }

    private static int firstFrom(double[] times, int from, double t) {
        int index = from;
        while (index < times.length && times[index] < t) {
            index++;
        }
        return index;
    }

    private static double[] sorted(Collection<Spell> spells, Predicate<Spell> which, ToDoubleFunction<Spell> time) {
        return spells.stream().filter(which).mapToDouble(time).sorted().toArray();
    }

    record Moment(int atRisk, int events, int censored) {}
}
