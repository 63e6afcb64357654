package nl.vaardig.steering.overview.group;

import nl.vaardig.inventory.gap.GapSum;

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

    /** @param criticality k, 1–3 */
    void add(GapLine line, int criticality) {
        int weight = line.importance() * criticality;
        countPerson(line);
        requirements++;
        needAll += (long) weight * line.required();
        if (!line.isAssessed()) {
            notAssessed++;
            return;
        }
        needKnown += (long) weight * line.required();
        if (line.isMet()) {
            met++;
        } else {
            importanceShort += line.importance();
            gap += (long) weight * (line.required() - line.current());
        }
    }

    private void countPerson(GapLine line) {
        if (line.employeeId() != lastPerson) {
            people++;
            lastPerson = line.employeeId();
        }
        if (line.isShort() && line.employeeId() != lastShort) {
            peopleShort++;
            lastShort = line.employeeId();
        }
    }

    GroupGap total() {
        GapSum sum = GapSum.ofSums(requirements, met, notAssessed, peopleShort, gap, needKnown, needAll);
        return new GroupGap(people, sum, importanceShort);
    }
}
