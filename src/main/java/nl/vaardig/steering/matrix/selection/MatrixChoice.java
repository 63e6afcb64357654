package nl.vaardig.steering.matrix.selection;

import java.util.Set;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.page.Address;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.matrix.cell.Team;
import nl.vaardig.steering.matrix.cell.TeamScope;

/**
 * A selection of people × skills. What is null asks for nothing. It holds no names: whoever opens it sees the people
 * it comes to then.
 *
 * @param alone       the department without everything below it
 * @param goal        only skills this strategic goal leans on
 * @param criticality only skills that count at least so much, 1–3
 * @param gaps        only people and skills with something to learn
 */
public record MatrixChoice(
        Long department,
        boolean alone,
        Long jobRole,
        Population population,
        Track track,
        Long goal,
        Integer criticality,
        boolean gaps) {

    public static final MatrixChoice EVERYTHING = new MatrixChoice(null, false, null, null, null, null, null, false);

    /** Alone says something about a department only. */
    public TeamScope scope(AsOf when) {
        return new TeamScope(department, department == null || !alone, jobRole, population, when);
    }

    /** Whether it leaves out people for where they work or what they do. */
    public boolean narrowsPeople() {
        return department != null || jobRole != null || population != null;
    }

    /** The columns asked for. @param ofGoal ids of the skills of the goal; not looked at without a goal */
    public Team columns(Team team, Set<Long> ofGoal) {
        return team.in(skill -> (track == null || skill.track() == track)
                && (criticality == null || skill.criticality() >= criticality)
                && (goal == null || ofGoal.contains(skill.id())));
    }

    /** The same selection as parameters of an address. */
    public Address on(Address address) {
        return address.with("department", department)
                .with("alone", alone ? "true" : null)
                .with("jobRole", jobRole)
                .with("population", population)
                .with("track", track)
                .with("goal", goal)
                .with("criticality", criticality)
                .with("gaps", gaps ? "true" : null);
    }
}
