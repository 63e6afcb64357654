package nl.vaardig.steering.overview.group;

import nl.vaardig.inventory.gap.GapSum;
import nl.vaardig.steering.overview.line.Asked;

/** Adds up the lines of one group, in one pass. Lines come ordered by employee, so that people are counted once. */
final class GapTally {

    private static final long NOBODY = Long.MIN_VALUE;

    private long lastPerson = NOBODY;
    private long lastShort = NOBODY;
    private long people;
    private long peopleShort;
    private long importanceShort;
    private long requirements;
    private long met;
    private long notAssessed;
    private long gap;
    private long needKnown;
    private long needAll;

    /** @param level below 0 when not assessed @param criticality k, 1–3 */
    void add(long person, Asked asked, int level, int criticality) {
        int weight = asked.importance() * criticality;
        count(person, level >= 0 && level < asked.required());
        requirements++;
        needAll += (long) weight * asked.required();
        if (level < 0) {
            notAssessed++;
            return;
        }
        needKnown += (long) weight * asked.required();
        if (level >= asked.required()) {
            met++;
        } else {
            importanceShort += asked.importance();
            gap += (long) weight * (asked.required() - level);
        }
    }

    private void count(long person, boolean isShort) {
        if (person != lastPerson) {
            people++;
            lastPerson = person;
        }
        if (isShort && person != lastShort) {
            peopleShort++;
            lastShort = person;
        }
    }

    GroupGap total() {
        GapSum sum = GapSum.ofSums(requirements, met, notAssessed, peopleShort, gap, needKnown, needAll);
        return new GroupGap(people, sum, importanceShort);
    }
}
