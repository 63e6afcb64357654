package nl.vaardig.assignment;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import nl.vaardig.access.Sight;

/**
 * A selection as a condition on an employee {@code e} in HQL, within what the user may see.
 *
 * @param departments the chosen department with all below it; empty when none is chosen
 */
record Chosen(Selection selection, Sight sight, Collection<Long> departments, LocalDate today) {

    /** HQL: this appointment is in force on the day of a parameter. */
    static String inForce(String appointment, String day) {
        return "%1$s.startOn <= :%2$s and (%1$s.endOn is null or %1$s.endOn >= :%2$s)".formatted(appointment, day);
    }

    String condition() {
        return sight.of("e") + byName() + byWork() + byNeed();
    }

    private String byName() {
        if (!selection.isByName()) return "";
        String ids = "e.id in (:chosenEmployees)";
        String numbers = "e.staffNumber in (:chosenNumbers)";
        if (selection.staffNumbers().isEmpty()) return " and " + ids;
        return selection.employees().isEmpty() ? " and " + numbers : " and (" + ids + " or " + numbers + ")";
    }

    /** Somebody named who has left is kept, to be told so. */
    private String byWork() {
        if (selection.isByName() && !selection.asksWork()) return "";
        return " and exists (select 1 from Appointment w where w.employee = e and " + inForce("w", "chosenToday")
                + (selection.jobRole() == null ? "" : " and w.jobRole.id = :chosenRole")
                + (selection.department() == null ? "" : " and w.department.id in (:chosenDepartments)")
                + (selection.population() == null ? "" : " and w.jobRole.population = :chosenPopulation")
                + ")";
    }

    private String byNeed() {
        if (!selection.asksNeed()) return "";
        return """
                 and exists (select 1 from Appointment na join Requirement nr on nr.jobRole = na.jobRole
                  join CurrentLevel nl on nl.employee = na.employee and nl.skill = nr.skill
                  where na.employee = e and %s and nr.validFrom <= :chosenToday
                  and (nr.validUntil is null or nr.validUntil >= :chosenToday) and nl.level < nr.level%s%s)"""
                .formatted(
                        inForce("na", "chosenToday"),
                        selection.skill() == null ? "" : " and nr.skill.id = :chosenSkill",
                        selection.track() == null ? "" : " and nr.skill.track = :chosenTrack");
    }

    <Q extends Query> Q bind(Q query) {
        sight.bind(query);
        if (!selection.employees().isEmpty()) query.setParameter("chosenEmployees", selection.employees());
        if (!selection.staffNumbers().isEmpty()) query.setParameter("chosenNumbers", selection.staffNumbers());
        if (selection.jobRole() != null) query.setParameter("chosenRole", selection.jobRole());
        if (selection.department() != null) query.setParameter("chosenDepartments", departments);
        if (selection.population() != null) query.setParameter("chosenPopulation", selection.population());
        if (selection.asksNeed() && selection.skill() != null) query.setParameter("chosenSkill", selection.skill());
        if (selection.asksNeed() && selection.track() != null) query.setParameter("chosenTrack", selection.track());
        // Left out of the condition when people are only named.
        if (!selection.isByName() || selection.asksWork()) query.setParameter("chosenToday", today);
        return query;
    }
}
