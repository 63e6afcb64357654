package nl.vaardig.steering.matrix.cell;

import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.organisation.jobrole.Population;

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
