package nl.vaardig.steering.overview.line;

import nl.vaardig.inventory.gap.Gap;

/**
 * What is asked of one person for one skill, and what is there: the grain every group figure is made of.
 *
 * @param departmentId where the person is counted for this skill; someone with two appointments is counted once
 * @param jobRoleId    as what the person is counted for this skill
 * @param required     level asked for, 1 or more
 * @param importance   w, 1–5
 * @param current      level now; null = not assessed
 */
public record GapLine(
        long employeeId,
        long departmentId,
        long jobRoleId,
        long skillId,
        int required,
        int importance,
        Integer current) {

    /** The gap of this line under a criticality of 1–3. */
    public Gap gap(int criticality) {
        return new Gap(required, importance, criticality, current);
    }

    public boolean isAssessed() {
        return current != null;
    }

    public boolean isMet() {
        return current != null && current >= required;
    }

    /** Known to be below the level asked for. */
    public boolean isShort() {
        return current != null && current < required;
    }
}
