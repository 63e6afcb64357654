package nl.vaardig.inventory.rating.first;

import java.time.LocalDate;

/**
 * The first that was said of somebody and a skill: of several on one day the strongest source, of equals the lowest.
 *
 * @param on the day it held from
 */
public record FirstLevel(long employeeId, long skillId, LocalDate on, int level) {}
