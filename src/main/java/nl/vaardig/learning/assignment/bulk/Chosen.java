package nl.vaardig.learning.assignment.bulk;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import nl.vaardig.access.Sight;
import nl.vaardig.inventory.gap.Needs;
import nl.vaardig.organisation.department.InForce;

/**
 * A selection as a condition on an employee {@code e} in HQL, within what the user may see.
 *
 * @param departments the chosen departments with all below them; empty when none is chosen
 */
public record Chosen(Selection selection, Sight sight, Collection<Long> departments, LocalDate today) {

    public String condition() {
        return sight.of("e") + byName() + byWork() + byNeed();
    }

    private String byName() {
        if (!selection.isByName()) return "";
        String ids = "e.id in (:chosenEmployees)";
        String numbers = "e.staffNumber in (:chosenNumbers)";
        if (selection.staffNumbers().isEmpty()) return " and " + ids;
        return selection.employees().isEmpty() ? " and " + numbers : " and (" + ids + " or " + numbers + ")";
    }

    /** Somebody named who has left is kept, to be told so. Who needs something needs it for the chosen work. */
    private String byWork() {
        if (!asksWorkOfAll()) return "";
        return " and exists (select 1 from Appointment w where w.employee = e and " + InForce.on("w", "chosenToday")
                + work("w") + ")";
    }

    private boolean asksWorkOfAll() {
        return !selection.asksNeed() && (!selection.isByName() || selection.asksWork());
    }

    private String work(String appointment) {
        return (selection.jobRoles().isEmpty() ? "" : " and %s.jobRole.id in (:chosenRoles)").formatted(appointment)
                + (selection.departments().isEmpty() ? "" : " and %s.department.id in (:chosenDepartments)")
                        .formatted(appointment)
                + (selection.populations().isEmpty() ? "" : " and %s.jobRole.population in (:chosenPopulations)")
                        .formatted(appointment);
    }

    /** Whoever is known to be below what is asked, through the chosen work, of the chosen skills. */
    private String byNeed() {
        if (!selection.asksNeed()) return "";
        return """
                 and e.id in (select n.employeeId from %s n
                  join CurrentLevel nl on nl.employee.id = n.employeeId and nl.skill.id = n.skillId
                  where nl.level < floor(n.packed / 10))"""
                .formatted(needs().table());
    }

    private Needs needs() {
        return new Needs(
                today,
                sight.of("e")
                        + work("a")
                        + (selection.skills().isEmpty() ? "" : " and r.skill.id in (:chosenSkills)")
                        + (selection.tracks().isEmpty() ? "" : " and r.skill.track in (:chosenTracks)"));
    }

    public <Q extends Query> Q bind(Q query) {
        sight.bind(query);
        bindEach(query, "chosenEmployees", selection.employees());
        bindEach(query, "chosenNumbers", selection.staffNumbers());
        bindEach(query, "chosenRoles", selection.jobRoles());
        bindEach(query, "chosenDepartments", departments);
        bindEach(query, "chosenPopulations", selection.populations());
        if (selection.asksNeed()) {
            needs().bind(query);
            bindEach(query, "chosenSkills", selection.skills());
            bindEach(query, "chosenTracks", selection.tracks());
        }
        if (asksWorkOfAll()) query.setParameter("chosenToday", today);
        return query;
    }

    /** An empty kind isn't in the condition. */
    private static void bindEach(Query query, String name, Collection<?> values) {
        if (!values.isEmpty()) query.setParameter(name, values);
    }
}
