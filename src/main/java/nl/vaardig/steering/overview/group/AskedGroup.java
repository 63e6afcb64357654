package nl.vaardig.steering.overview.group;

import java.util.BitSet;
import java.util.Collection;
import nl.vaardig.privacy.smallgroup.Share;
import nl.vaardig.steering.overview.line.Asked;

/**
 * Who is behind the figures of a group: those of whom something is asked, and those of them who are assessed in any of
 * it. Known-only figures are about the latter, however many are asked.
 */
final class AskedGroup {

    private final BitSet people = new BitSet();
    private final BitSet assessed = new BitSet();
    private long met;
    private long pairsAssessed;

    /** Groups that may share people but no lines. */
    static AskedGroup together(Collection<AskedGroup> groups) {
        AskedGroup all = new AskedGroup();
        groups.forEach(all::add);
        return all;
    }

    /** @param person a number, the same on each day @param level below 0 when not assessed */
    void add(int person, Asked asked, int level) {
        people.set(person);
        if (level < 0) return;
        assessed.set(person);
        pairsAssessed++;
        if (level >= asked.required()) met++;
    }

    private void add(AskedGroup other) {
        people.or(other.people);
        assessed.or(other.assessed);
        pairsAssessed += other.pairsAssessed;
        met += other.met;
    }

    /** By number. */
    BitSet people() {
        return people;
    }

    /** By number. */
    BitSet assessed() {
        return assessed;
    }

    /** Requirements met, of those assessed. */
    Share met() {
        return new Share(met, pairsAssessed);
    }
}
