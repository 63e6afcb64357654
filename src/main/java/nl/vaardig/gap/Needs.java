package nl.vaardig.gap;

import jakarta.persistence.Query;
import java.time.LocalDate;

/**
 * What each person needs, as something a query can select from: per employee and skill the highest requirement over
 * the appointments in force on a day (DOMAIN, section 2), ties to the greater importance.
 *
 * @param condition HQL on the appointment {@code a}, its employee {@code e}, the requirement {@code r}
 */
public record Needs(LocalDate on, String condition) {

    /** Level and importance in one number, so that one maximum finds both: 43 is level 4 with importance 3. */
    private static final int BASE = 10;

    /**
     * A derived table with employeeId, skillId, packed ({@link #level}, {@link #importance}) and appointmentId: the
     * appointment that the person is counted under, the first recorded of those that ask the skill.
     */
    public String table() {
        return """
                (select e.id as employeeId, r.skill.id as skillId,
                        max(r.level * 10 + r.importance) as packed, min(a.id) as appointmentId
                 from Appointment a join a.employee e join Requirement r on r.jobRole = a.jobRole
                 where a.startOn <= :neededOn and (a.endOn is null or a.endOn >= :neededOn)
                   and r.validFrom <= :neededOn and (r.validUntil is null or r.validUntil >= :neededOn)
                   and %s
                 group by e.id, r.skill.id)"""
                .formatted(condition);
    }

    public <Q extends Query> Q bind(Q query) {
        query.setParameter("neededOn", on);
        return query;
    }

    public static int level(int packed) {
        return packed / BASE;
    }

    public static int importance(int packed) {
        return packed % BASE;
    }
}
