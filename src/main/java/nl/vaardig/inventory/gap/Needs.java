package nl.vaardig.inventory.gap;

import jakarta.persistence.Query;
import java.time.LocalDate;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.requirement.Asking;
import nl.vaardig.inventory.requirement.Exemption;

/**
 * What each person needs, as something a query can select from: per employee and skill the highest requirement of all
 * that reach the person on a day ({@link Asking}: job role, department, goal, own), ties to the greater importance
 * (rules.md, What is asked of a person). What somebody is exempt from isn't asked.
 *
 * @param on        the day of the appointments
 * @param askedOn   the day of the requirements: the same, or a later one
 * @param condition HQL on the appointment {@code a}, its employee {@code e}, the requirement {@code r}
 */
public record Needs(LocalDate on, LocalDate askedOn, String condition) {

    /** Level and importance in one number, so that one maximum finds both: 43 is level 4 with importance 3. */
    private static final int BASE = 10;

    private static final String EACH =
            "e.id as employeeId, r.skill.id as skillId, r.level * 10 + r.importance as packed, a.id as appointmentId";

    public Needs(LocalDate on, String condition) {
        this(on, on, condition);
    }

    public Needs(AsOf when, String condition) {
        this(when.on(), when.askedOn(), condition);
    }

    /**
     * A derived table with employeeId, skillId, packed ({@link #level}, {@link #importance}) and appointmentId: the
     * appointment that the person is counted under, the first recorded of those through which the skill is asked.
     */
    public String table() {
        return """
                (select u.employeeId as employeeId, u.skillId as skillId, max(u.packed) as packed,
                        min(u.appointmentId) as appointmentId
                 from (%s) u
                 where not exists (select 1 from Exemption x
                   where x.employee.id = u.employeeId and x.skill.id = u.skillId and %s)
                 group by u.employeeId, u.skillId)"""
                .formatted(Asking.hql(EACH, "neededOn", "askedOn", condition), Exemption.on("x", "askedOn"));
    }

    public <Q extends Query> Q bind(Q query) {
        query.setParameter("neededOn", on);
        query.setParameter("askedOn", askedOn);
        return query;
    }

    public static int level(int packed) {
        return packed / BASE;
    }

    public static int importance(int packed) {
        return packed % BASE;
    }
}
