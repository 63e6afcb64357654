package nl.vaardig.learning.assignment.one;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Map;
import nl.vaardig.inventory.gap.Needs;
import nl.vaardig.learning.assignment.bulk.Chosen;
import nl.vaardig.learning.assignment.bulk.Selection;
import nl.vaardig.learning.assignment.bulk.Selections;

/** Which paths help the people of a selection. */
@ApplicationScoped
@Transactional
public class PathSuggestions {

    @PersistenceContext
    EntityManager db;

    @Inject
    Selections selections;

    private record Row(long path, long people) {}

    /**
     * For each published path the number of the chosen people it brings closer to what their job asks: known to be below
     * it in a skill in which the path ends higher. With skills or tracks chosen, only what the path does for those counts.
     */
    public Map<Long, Long> peopleHelped(Selection selection) {
        Chosen chosen = selections.chosen(selection);
        // A selection by need looks needs up itself: said once here, not once for each way in which a skill is asked.
        Needs needs =
                new Needs(chosen.today(), selection.asksNeed() ? chosen.sight().of("e") : chosen.condition());
        TypedQuery<Row> query = db.createQuery(
                """
                select o.path.id, count(distinct n.employeeId) from %s n
                join CurrentLevel l on l.employee.id = n.employeeId and l.skill.id = n.skillId
                join Appointment a on a.id = n.appointmentId
                join PathOutcome o on o.skill.id = n.skillId and o.pathVersion = o.path.inUse
                where l.level < floor(n.packed / 10) and l.level < o.level and o.path.published = true
                  and (o.path.population is null or o.path.population = a.jobRole.population)%s%s%s
                group by o.path.id
                """
                        .formatted(
                                needs.table(),
                                selection.asksNeed()
                                        ? " and n.employeeId in (select e.id from Employee e where "
                                                + chosen.condition() + ")"
                                        : "",
                                selection.skills().isEmpty() ? "" : " and o.skill.id in (:steerSkills)",
                                selection.tracks().isEmpty() ? "" : " and o.skill.track in (:steerTracks)"),
                Row.class);
        if (!selection.skills().isEmpty()) query.setParameter("steerSkills", selection.skills());
        if (!selection.tracks().isEmpty()) query.setParameter("steerTracks", selection.tracks());
        return chosen.bind(needs.bind(query)).getResultStream().collect(toMap(Row::path, Row::people));
    }
}
