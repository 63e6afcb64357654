package nl.vaardig.inventory.rating.first;

import java.time.LocalDate;

/**
 * The first that was said of somebody and a skill: of several on one day the strongest source, of equals the lowest.
 *
 * @param on the day it held from
 */
public record FirstLevel(long employeeId, long skillId, LocalDate on, int level) {

    /** Room for the rank of a source and a level behind a day, in one number the database can take the least of. */
    private static final int ROOM = 1000;

    private static final int RANK = 100;

    /** @param packed day as 20261130, then nine minus the rank of the source, then the level in two digits */
    FirstLevel(long employeeId, long skillId, long packed) {
        this(employeeId, skillId, day(packed / ROOM), (int) (packed % RANK));
    }

    private static LocalDate day(long day) {
        return LocalDate.of((int) (day / 10_000), (int) (day / 100 % 100), (int) (day % 100));
    }
}
