package nl.vaardig.steering.overview.group;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.vaardig.privacy.smallgroup.Share;

/**
 * Who is behind the figures of a group: those of whom something is asked, and those of them who are assessed in any of
 * it. Known-only figures are about the latter, however many are asked.
 */
final class AskedGroup {

    private final Set<Long> people = new HashSet<>();
    private final Set<Long> assessed = new HashSet<>();
    private long met;
    private long pairsAssessed;

    /** Groups that may share people but no lines. */
    static AskedGroup together(Collection<AskedGroup> groups) {
        AskedGroup all = new AskedGroup();
        groups.forEach(all::add);
        return all;
    }

    void add(GapLine line) {
        people.add(line.employeeId());
        if (!line.isAssessed()) return;
        assessed.add(line.employeeId());
        pairsAssessed++;
        if (line.isMet()) met++;
    }

    private void add(AskedGroup other) {
        people.addAll(other.people);
        assessed.addAll(other.assessed);
        pairsAssessed += other.pairsAssessed;
        met += other.met;
    }

    Set<Long> people() {
        return people;
    }

    Set<Long> assessed() {
        return assessed;
    }

    /** Requirements met, of those assessed. */
    Share met() {
        return new Share(met, pairsAssessed);
    }
}
