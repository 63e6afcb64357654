package nl.vaardig.organisation.employee;

import java.util.List;

/**
 * An import that made these people is taken back: they are about to be removed, in this transaction. What is nothing without
 * them goes with them; what somebody did with them meanwhile has stopped it before.
 */
public record EmployeesTakenBack(List<Long> ids) {}
