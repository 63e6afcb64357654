package nl.vaardig.gap.team;

import nl.vaardig.inventory.AsOf;
import nl.vaardig.organisation.Population;

/**
 * Which people: those of a department, with or without everything below it, with a job role, of a population, on a day.
 * What is null asks for nothing: without a department it is everyone the user may look at.
 */
public record TeamScope(Long departmentId, boolean withBelow, Long jobRole, Population population, AsOf when) {

    /** A department's team. */
    public TeamScope(long departmentId, boolean withBelow, AsOf when) {
        this(departmentId, withBelow, null, null, when);
    }
}
